import { buildChronology, type Chronology } from '../chronology/chronology.ts';
import { type CustodySummary, summarizeCustody } from '../custody/summary.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { GuardedRecord } from '../model/holders.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord, Source } from '../model/record.ts';
import type { ReleasedCopy } from '../model/restriction-release.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { maskRecord } from './mask-a-numbers.ts';

/** What of a matter may leave the office, projected anew so that no sum or bar gives away the rest. */
export type MatterCopy = {
  readonly view: MatterView;
  readonly chronology: Chronology;
  readonly custody: CustodySummary;
  /** Restricted records and sources that are left out, dockets among them. */
  readonly leftOut: number;
  /** The matter or its client is restricted as a whole: nothing of it prints. */
  readonly wholeMatter: boolean;
  /** Lines that a filter hides: told on paper, so that a part never passes for the whole. */
  readonly hiddenRows: number;
};

/**
 * Leaves out restricted and do-not-disclose records, everything in a restricted docket, and restricted
 * sources, masks A-numbers wherever they are written, and builds axis, table and custody from what
 * remains. Archived records stay out as everywhere. A copy holds what an attorney let into its kind; of
 * a matter that is restricted as a whole that is the matter itself.
 *
 * @param onlyRows keys of the lines that a filter left; null = no filter
 * @param copy which kind it is
 */
export function copyOfMatter(
  view: MatterView,
  asOf: CivilDay,
  onlyRows: readonly string[] | null = null,
  copy: ReleasedCopy = 'working',
): MatterCopy {
  const heldBack = heldBackFrom(view, copy);
  const wholeMatter = heldBack('matters', null) !== null;
  const open = view.proceedings.filter((row) => !row.archived);
  const closedDockets = new Set(
    open.filter((row) => wholeMatter || heldBack('proceedings', row) !== null).map((row) => row.id),
  );
  const prints =
    (table: NamedRecord['table']) =>
    (row: GuardedRecord): boolean =>
      !wholeMatter && heldBack(table, row) === null;
  let sourcesOut = 0;
  const disclosed = <T extends GuardedRecord & Sourced>(
    table: NamedRecord['table'],
    rows: readonly T[],
  ): readonly T[] =>
    rows.filter(prints(table)).map((row) => {
      const sources = openSources(row.sources);
      if (!row.archived) sourcesOut += row.sources.filter(isRestrictedSource).length;
      return { ...row, sources };
    });
  const unmasked: MatterView = {
    ...view,
    proceedings: view.proceedings.filter((row) => !closedDockets.has(row.id)),
    events: disclosed('events', view.events),
    stints: disclosed('stints', view.stints),
    claims: disclosed('claims', view.claims),
    positions: view.positions.filter(prints('positions')),
    confirmations: view.confirmations.filter(prints('confirmations')),
    bars: disclosed('bars', view.bars),
  };
  const kept = maskRecord(unmasked, aNumbersOf(view));
  const withheld = (['events', 'stints', 'claims', 'bars'] as const).reduce((sum, table) => {
    const rows: readonly (GuardedRecord & Sourced)[] = view[table];
    return sum + rows.filter((row) => !row.archived && !prints(table)(row)).length;
  }, 0);
  const whole = buildChronology(kept, { asOf });
  const chronology = onlyRows === null ? whole : narrow(whole, new Set(onlyRows));
  return {
    view: kept,
    chronology,
    custody: summarizeCustody(kept, asOf),
    leftOut: withheld + closedDockets.size + sourcesOut,
    wholeMatter,
    hiddenRows: whole.rows.length - chronology.rows.length,
  };
}

type Sourced = { readonly archived: boolean; readonly sources: readonly Source[] };

function isRestrictedSource(source: Source): boolean {
  return (source.restricted ?? []).length > 0;
}

/** One line stands for all that are left out, so that the fact does not seem to have no source. */
function openSources(sources: readonly Source[]): Source[] {
  const open = sources.filter((source) => !isRestrictedSource(source));
  if (open.length === sources.length) return open;
  return [...open, { ...blankSource, label: 'Restricted source, left out of this copy' }];
}

const blankSource: Source = {
  kind: 'other',
  label: '',
  docketNumber: '',
  entry: '',
  page: '',
  dateAsStated: '',
  quote: '',
  dated: null,
  seenOn: null,
};

function aNumbersOf({ client }: MatterView): readonly string[] {
  return client.identifiers.filter((one) => one.kind === 'a-number').map((one) => one.value);
}

/** The band on top is derived from all of custody, so a filter does not break it up. */
function narrow(chronology: Chronology, keys: ReadonlySet<string>): Chronology {
  const isKept = (ref: { readonly id: string } | null) => ref === null || keys.has(ref.id);
  const marks = chronology.marks.filter((mark) => isKept(mark.ref));
  const markIds = new Set(marks.map((mark) => mark.id));
  return {
    ...chronology,
    rows: chronology.rows.filter((row) => keys.has(row.key)),
    marks,
    bars: chronology.bars.filter((bar) => isKept(bar.ref)),
    gaps: chronology.gaps.filter((gap) => keys.has(gap.id)),
    links: chronology.links.filter((link) => markIds.has(link.from) && markIds.has(link.to)),
  };
}
