import { nameProceeding } from '../chronology/lanes.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { GuardedRecord } from '../model/holders.ts';
import { dateOfEvent } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type Source, sourceSchema } from '../model/record.ts';
import { WITHHELD } from '../pages/held-back-on-paper.ts';
import { nameRecord } from '../pages/name-record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { CopiedRecord, CopyRule } from './copy-rule.ts';
import { formsOfCopy } from './forms-of-copy.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { redactRecords } from './redact-records.ts';
import type { Redaction } from './redaction.ts';
import { withoutUnsaidTransfers } from './unsaid-transfers.ts';

/** What of a matter stands in a copy, in the copy's own words and without secrets. */
export type ViewForCopy = {
  readonly view: MatterView;
  /** Records, dockets and sources that stay out, archived ones not among them. */
  readonly leftOut: readonly LeftOut[];
  readonly redactions: readonly Redaction[];
  /** The matter or its client is restricted as a whole: nothing of it prints. */
  readonly wholeMatter: boolean;
};

/** What is asked of a copy beside its rule. */
type HowToCopy = {
  readonly asOf: CivilDay;
  /** Ids of records that a rule leaves out and that print all the same; of restricted ones none does. */
  readonly alsoPrint?: readonly string[];
};

/**
 * Makes a copy of a matter by its rule: leaves out what is restricted or not to be disclosed, everything
 * in a docket that stays out, and what the rule leaves out; takes the rule's words; then redacts.
 */
export function viewForCopy(
  view: MatterView,
  rule: CopyRule,
  { asOf, alsoPrint = [] }: HowToCopy,
): ViewForCopy {
  const heldBack = heldBackFrom(view, rule.releasedInto);
  const wholeMatter = heldBack('matters', null) !== null;
  const asked = new Set(rule.isFiling ? alsoPrint : []);
  const leftOut: LeftOut[] = [];
  const closedBecause = (
    table: 'proceedings' | CopiedRecord['table'],
    row: GuardedRecord,
  ): LeftOutReason | null => {
    const why = heldBack(table, row);
    return wholeMatter ? (why ?? 'restricted') : why;
  };
  const outByRule = new Map<string, LeftOutReason>();
  const dockets = view.proceedings.filter((docket) => {
    const byRule = rule.leavesOutDocket(docket);
    if (byRule !== null) outByRule.set(docket.id, byRule);
    if (docket.archived) return true;
    const reason = closedBecause('proceedings', docket) ?? byRule;
    const record = { table: 'proceedings', id: docket.id } as const;
    if (reason !== null)
      leftOut.push({ record, label: nameProceeding(docket), date: null, reason });
    return reason === null;
  });
  /** What stands in a docket of which a rule says nothing prints. */
  const ofDocket = ({ table, row }: CopiedRecord): LeftOutReason | null =>
    table === 'events' || table === 'bars' ? (outByRule.get(row.proceedingId ?? '') ?? null) : null;
  const stays = (record: CopiedRecord): boolean => {
    const { table, row } = record;
    const open = { table, row: { ...row, sources: row.sources.filter(isOpenSource) } };
    const byRule = asked.has(row.id)
      ? null
      : (ofDocket(record) ?? rule.leavesOut(open as CopiedRecord, view));
    const reason = closedBecause(table, row) ?? byRule;
    const named = { table, id: row.id };
    if (reason !== null && !row.archived)
      leftOut.push({ record: named, label: nameRecord(view, named), date: dateOf(record), reason });
    return reason === null;
  };
  const withSources = <T extends Sourced>(table: CopiedRecord['table'], row: T): T => {
    const open = row.sources.filter(
      (source) => isOpenSource(source) && rule.leavesOutSource(source) === null,
    );
    if (!row.archived && rule.words !== 'plain')
      for (const source of row.sources.filter((one) => !open.includes(one)))
        leftOut.push({
          record: { table, id: row.id },
          label: `Source of ${nameRecord(view, { table, id: row.id })}: ${source.label}`,
          date: null,
          reason: isOpenSource(source)
            ? (rule.leavesOutSource(source) ?? 'statement')
            : 'restricted',
        });
    // One line stands for all that are left out, so that the fact does not seem to have no source.
    const isTold = !row.sources.every(isOpenSource) && rule.words === 'record';
    return { ...row, sources: isTold ? [...open, restrictedSource] : open };
  };
  const stints = view.stints
    .filter((row) => stays({ table: 'stints', row }))
    .map((row) => withSources('stints', row));
  const disclosed: MatterView = {
    ...view,
    client: wholeMatter ? { ...view.client, identifiers: [] } : view.client,
    matter: { ...view.matter, title: rule.title || (wholeMatter ? WITHHELD : view.matter.title) },
    proceedings: dockets,
    events: view.events
      .filter((row) => stays({ table: 'events', row }))
      .map((row) => withSources('events', row)),
    stints:
      rule.words === 'record' || stints.length === view.stints.length
        ? stints
        : withoutUnsaidTransfers(stints),
    claims: view.claims
      .filter((row) => stays({ table: 'claims', row }))
      .map((row) => withSources('claims', row)),
    positions: view.positions.filter((row) => !wholeMatter && heldBack('positions', row) === null),
    confirmations: view.confirmations.filter(
      (row) => !wholeMatter && heldBack('confirmations', row) === null,
    ),
    bars: view.bars
      .filter((row) => stays({ table: 'bars', row }))
      .map((row) => withSources('bars', row)),
  };
  const { view: redacted, redactions } = redactRecords(
    rule.inItsWords(disclosed),
    formsOfCopy(rule, view.client, asOf),
  );
  return {
    view: redacted,
    redactions: [...maskedNumbers(disclosed, rule), ...redactions],
    leftOut,
    wholeMatter,
  };
}

/** The client's own A-numbers, which the caption prints masked. */
function maskedNumbers({ client }: MatterView, { aNumber }: CopyRule): readonly Redaction[] {
  if (aNumber !== 'masked') return [];
  return client.identifiers.flatMap(({ kind }, index): readonly Redaction[] =>
    kind === 'a-number'
      ? [
          {
            where: {
              recordId: client.id,
              field: `identifiers[${String(index)}].value`,
              label: 'Client',
            },
            pattern: 'a-number',
            count: 1,
          },
        ]
      : [],
  );
}

type Sourced = {
  readonly id: string;
  readonly archived: boolean;
  readonly sources: readonly Source[];
};

function isOpenSource({ restricted = [] }: Source): boolean {
  return restricted.length === 0;
}

const restrictedSource = sourceSchema.parse({
  kind: 'other',
  label: 'Restricted source, left out of this copy',
});

function dateOf({ table, row }: CopiedRecord): CaseDate {
  switch (table) {
    case 'events':
      return dateOfEvent(row);
    case 'stints':
      return row.bookIn;
    case 'claims':
      return row.lodged;
    case 'bars':
      return row.from;
  }
}
