import { buildChronology, type Chronology } from '../chronology/chronology.ts';
import { type CustodySummary, summarizeCustody } from '../custody/summary.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What of a matter may leave the office, projected anew so that no sum or bar gives away the rest. */
export type MatterCopy = {
  readonly view: MatterView;
  readonly chronology: Chronology;
  readonly custody: CustodySummary;
  /** Restricted records that are left out, dockets among them. */
  readonly leftOut: number;
  /** The matter or its client is restricted as a whole: nothing of it prints. */
  readonly wholeMatter: boolean;
  /** Lines that a filter hides: told on paper, so that a part never passes for the whole. */
  readonly hiddenRows: number;
};

/**
 * Leaves out restricted and do-not-disclose records, and everything in a restricted docket, and
 * builds axis, table and custody from what remains. Archived records stay out as everywhere.
 *
 * @param onlyRows keys of the lines that a filter left; null = no filter
 */
export function copyOfMatter(
  view: MatterView,
  asOf: CivilDay,
  onlyRows: readonly string[] | null = null,
): MatterCopy {
  const wholeMatter = view.matter.restricted.length > 0 || view.client.restricted.length > 0;
  const open = view.proceedings.filter((row) => !row.archived);
  const closedDockets = new Set(
    open.filter((row) => wholeMatter || isRestricted(row)).map((row) => row.id),
  );
  const prints = (row: Restrictable & { readonly proceedingId?: string | null }): boolean =>
    !wholeMatter &&
    !isRestricted(row) &&
    !(typeof row.proceedingId === 'string' && closedDockets.has(row.proceedingId));
  const kept: MatterView = {
    ...view,
    proceedings: view.proceedings.filter((row) => !closedDockets.has(row.id)),
    events: view.events.filter(prints),
    stints: view.stints.filter(prints),
    claims: view.claims.filter(prints),
    positions: view.positions.filter(prints),
    confirmations: view.confirmations.filter(prints),
    bars: view.bars.filter(prints),
  };
  const dated = [...view.events, ...view.stints, ...view.claims, ...view.bars];
  const withheld = dated.filter((row) => !row.archived && !prints(row)).length;
  const whole = buildChronology(kept, { asOf });
  const chronology = onlyRows === null ? whole : narrow(whole, new Set(onlyRows));
  return {
    view: kept,
    chronology,
    custody: summarizeCustody(kept, asOf),
    leftOut: withheld + closedDockets.size,
    wholeMatter,
    hiddenRows: whole.rows.length - chronology.rows.length,
  };
}

type Restrictable = {
  readonly restricted: readonly string[];
  readonly doNotDisclose: boolean;
};

function isRestricted(row: Restrictable): boolean {
  return row.restricted.length > 0 || row.doNotDisclose;
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
