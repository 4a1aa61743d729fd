import type { CaseEvent } from '../../model/event.ts';
import { proseSchema } from '../../model/record.ts';
import type { ImportProposal, ProposedRecord } from '../file-reading.ts';
import { type RowDetails, sayPair } from './row-details.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** A record that names another line of its table. */
export type NamedLine = RowDetails['links'][number] & {
  /** Of the proposal that names it. */
  readonly key: string;
};

/**
 * Leads each record to the one that it names by its line: a deadline to what starts it, a contact to its
 * condition, an order to the one that took its place. What names no line, a line of another person, or one
 * that cannot be it, is said, and its words stand in the note.
 *
 * @param numbers the rows that have each number as their line
 */
export function joinLinks(
  proposals: readonly ImportProposal[],
  links: readonly NamedLine[],
  numbers: ReadonlyMap<number, readonly number[]>,
): readonly ImportProposal[] {
  if (links.length === 0) return proposals;
  const byEntry = new Map<number, ImportProposal>();
  for (const proposal of proposals)
    for (const entry of proposal.entries) if (!byEntry.has(entry)) byEntry.set(entry, proposal);
  const byKey = new Map<string, NamedLine[]>();
  for (const link of links) byKey.set(link.key, [...(byKey.get(link.key) ?? []), link]);
  return proposals.map((proposal) =>
    (byKey.get(proposal.key) ?? []).reduce((joined, link) => {
      const [named, other] = numbers.get(link.line) ?? [];
      const target = other === undefined ? byEntry.get(named ?? 0) : undefined;
      const row =
        target === undefined || target.subject !== proposal.subject || target === proposal
          ? null
          : linked(joined.record, link.field, target.record);
      return row === null ? unjoined(joined, link) : { ...joined, record: row };
    }, proposal),
  );
}

/** The record with its link; null where it cannot be to that one. */
function linked(
  record: ProposedRecord,
  field: string,
  target: ProposedRecord,
): ProposedRecord | null {
  if (record.table !== 'events') return null;
  const { row } = record;
  const { id } = target.row;
  const isKind = (kind: CaseEvent['kind']) => target.table === 'events' && target.row.kind === kind;
  const as = (event: CaseEvent): ProposedRecord => ({ table: 'events', row: event });
  switch (row.kind) {
    case 'deadline':
      return as({ ...row, details: { ...row.details, trigger: { table: target.table, id } } });
    case 'task':
      return as({ ...row, details: { ...row.details, trigger: { table: target.table, id } } });
    case 'contact':
      return isKind('condition')
        ? as({ ...row, details: { ...row.details, conditionId: id } })
        : null;
    case 'order':
      return isKind('order') && row.details.force === 'superseded' && field === 'supersededBy'
        ? as({ ...row, details: { ...row.details, supersededBy: id } })
        : null;
    default:
      return null;
  }
}

function unjoined(proposal: ImportProposal, link: NamedLine): ImportProposal {
  const { record } = proposal;
  const doubts = [...proposal.doubts, sheetDoubts.noLine(link)];
  if (record.table !== 'events') return { ...proposal, doubts, ticked: false };
  const note = [sayPair(link), record.row.note].filter((part) => part !== '').join('\n');
  const isRoom = proseSchema.safeParse(note).success;
  const row = isRoom ? { ...record.row, note } : record.row;
  return { ...proposal, doubts, ticked: false, record: { table: 'events', row } };
}
