import { completeRow } from '../model/complete-row.ts';
import type { AnyRow, TableName } from '../model/tables.ts';
import { type FieldValue, fieldsOf, isSameValue } from './fields.ts';
import {
  type HistoryEntry,
  historyOf,
  type RecordHistory,
  type Write,
  writesUnder,
} from './record-history.ts';

/** One of the values that a field was given apart from the others. */
export type Claim = {
  readonly write: Write;
  /** Undefined where that laptop's record has no such field: it is of another kind there. */
  readonly value: FieldValue | undefined;
};

/** A field of which two laptops say different things, or which does not show what it stands on. */
export type Dispute = {
  readonly table: TableName;
  readonly id: string;
  /** As `fields.ts` names it. */
  readonly field: string;
  /** What is shown here. */
  readonly shown: FieldValue | undefined;
  /** Every value once, the one that is shown first, then the oldest first. */
  readonly claims: readonly Claim[];
};

/** A record of which something is open, as its log leaves it. */
export type DisputedRecord = {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly disputes: readonly Dispute[];
};

/**
 * What is open of one record by its log alone; null where nothing is, as where no other laptop had it.
 *
 * @param entries of this record, as the log has them, oldest first
 */
export function disputedByLog(entries: readonly HistoryEntry[]): DisputedRecord | null {
  // The rows of another laptop are shown as taking them in left them.
  const last = entries.findLast(({ takenIn }) => takenIn === undefined);
  if (last === undefined || !entries.some(({ takenIn }) => takenIn !== undefined)) return null;
  const history = historyOf(entries);
  if (history === null) return null;
  const { table } = last;
  const row = completeRow(table, last.after as AnyRow);
  const disputes = disputesOf(table, row, history);
  return disputes.length === 0 ? null : { table, row, disputes };
}

/** The fields of a record that are open, in the order of the row's fields; none where all agree. */
export function disputesOf(
  table: TableName,
  row: AnyRow,
  history: RecordHistory,
): readonly Dispute[] {
  const shown = fieldsOf(row);
  const fields = new Set([...shown.keys(), ...history.stand.fields.map(({ field }) => field)]);
  return [...fields].flatMap((field): Dispute[] => {
    const value = shown.get(field);
    const claims = claimsOf(history, field);
    const [first, ...others] = claims;
    if (others.length === 0 && (first === undefined || isSameValue(first.value, value))) return [];
    const isShown = (claim: Claim) => isSameValue(claim.value, value);
    return [
      {
        table,
        id: row.id,
        field,
        shown: value,
        claims: [...claims.filter(isShown), ...claims.filter((claim) => !isShown(claim))],
      },
    ];
  });
}

/** The values that a field stands on, each once, the oldest first. */
export function claimsOf({ writes, stand }: RecordHistory, field: string): readonly Claim[] {
  const claims: Claim[] = [];
  const under = writesUnder(stand, field)
    .flatMap((id) => writes.get(id) ?? [])
    .sort((a, b) => a.at - b.at || (a.commandId < b.commandId ? -1 : 1));
  for (const write of under) {
    const value = fieldsOf(write.row).get(field);
    if (!claims.some((one) => isSameValue(one.value, value))) claims.push({ write, value });
  }
  return claims;
}
