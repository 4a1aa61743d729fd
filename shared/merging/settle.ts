import type { AnyRow, TableName } from '../model/tables.ts';
import { rowKey } from '../model/apply-command.ts';
import type { Dispute } from './disputes.ts';
import { type FieldValue, type PlainRow, withFields } from './fields.ts';

/** What was decided about one open field. */
export type Decision = {
  readonly dispute: Dispute;
  /** The value that holds from now on. */
  readonly value: FieldValue | undefined;
  /** The other value in words, to be kept in the record's note; empty = it stays in the log alone. */
  readonly noted: string;
};

/** A row with what was decided about it, and the fields that were. */
export type SettledRow = {
  readonly table: TableName;
  readonly after: AnyRow;
  readonly settles: readonly string[];
};

/**
 * The rows that follow from decisions, one for each record, at the revision that it has now.
 *
 * @param rowNow undefined where there is no such record; its decisions are passed over
 */
export function settleRows(
  decisions: readonly Decision[],
  rowNow: (table: TableName, id: string) => AnyRow | undefined,
): readonly SettledRow[] {
  const byRecord = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = rowKey(decision.dispute.table, decision.dispute.id);
    byRecord.set(key, [...(byRecord.get(key) ?? []), decision]);
  }
  return [...byRecord.values()].flatMap((ofRecord): SettledRow[] => {
    const { table, id } = ofRecord[0]?.dispute ?? { table: null, id: '' };
    const row = table === null ? undefined : rowNow(table, id);
    if (table === null || row === undefined) return [];
    const values = new Map(ofRecord.map(({ dispute, value }) => [dispute.field, value]));
    const decided = withFields(row, values);
    const notes = ofRecord.map(({ noted }) => noted).filter((noted) => noted !== '');
    return [
      {
        table,
        after: withNotes(decided, notes) as AnyRow,
        settles: ofRecord.map(({ dispute }) => dispute.field),
      },
    ];
  });
}

/** True where the record has a note that a value can be kept in. */
export function hasNote(row: AnyRow): boolean {
  return 'note' in row;
}

function withNotes(row: PlainRow, notes: readonly string[]): PlainRow {
  const { note } = row;
  if (notes.length === 0 || typeof note !== 'string') return row;
  return { ...row, note: [note, ...notes].filter((part) => part !== '').join('\n') };
}
