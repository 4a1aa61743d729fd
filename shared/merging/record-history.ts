import type { Change, Command } from '../model/command.ts';
import { completeRow } from '../model/complete-row.ts';
import type { Stand } from '../model/stand.ts';
import type { AnyRow } from '../model/tables.ts';
import { fieldsOf, isSameValue } from './fields.ts';

/** One change of a record, made here or taken over from another laptop. */
export type HistoryEntry = Pick<
  Change,
  'table' | 'id' | 'matterId' | 'rev' | 'before' | 'after' | 'settles'
> &
  Pick<Command, 'commandId' | 'at' | 'by' | 'device'> & {
    /** Stands where it was made on another laptop. */
    readonly takenIn?: object;
    /** It is what a merge made of the row: no act of its own. */
    readonly isJoin?: boolean;
    /** What the record stood on once the entries of that merge were taken in. */
    readonly stand?: Stand;
  };

/** A change that gave fields their values. */
export type Write = Pick<Command, 'commandId' | 'at' | 'by' | 'device'> & {
  /** The row as that laptop had it then, with every field. */
  readonly row: AnyRow;
  /** The record came to that laptop by it. */
  readonly isFirst: boolean;
};

/** All that one laptop knows of how a record came to stand as it does. */
export type RecordHistory = {
  /** Every change of the record that is known, by command. */
  readonly writes: ReadonlyMap<string, Write>;
  readonly stand: Stand;
};

/** What a field stands on. */
export function writesUnder(stand: Stand, field: string): readonly string[] {
  return stand.fields.find((one) => one.field === field)?.writes ?? stand.whole;
}

/** The change of an entry as a write. */
export function toWrite(entry: HistoryEntry): Write {
  const { commandId, at, by, device, table, before, after } = entry;
  const isFirst = before === null;
  return { commandId, at, by, device, row: completeRow(table, after as AnyRow), isFirst };
}

/**
 * Finds the changes that say the same of a field as one change does: itself and, where the record came to
 * several laptops by one and the same file, each laptop's first change of it, if it has that value.
 *
 * @param writes of one record, of all laptops that are compared
 */
export function alikeFirsts(
  writes: readonly Write[],
): (field: string, commandId: string) => readonly string[] {
  const firsts = new Map(
    writes.filter(({ isFirst }) => isFirst).map(({ commandId, row }) => [commandId, row] as const),
  );
  if (firsts.size < 2) return (_field, commandId) => [commandId];
  const fields = [...firsts].map(([commandId, row]) => ({ commandId, values: fieldsOf(row) }));
  return (field, commandId) => {
    const own = fields.find((one) => one.commandId === commandId);
    if (own === undefined) return [commandId];
    const value = own.values.get(field);
    return fields
      .filter(({ values }) => isSameValue(values.get(field), value))
      .map((one) => one.commandId);
  };
}

/**
 * What a laptop knows of one record, from the entries of its log; null where none of them is a change.
 *
 * @param entries of this record alone, as the log has them, oldest first
 */
export function historyOf(entries: readonly HistoryEntry[]): RecordHistory | null {
  const writes = new Map<string, Write>();
  let stand: Stand | null = null;
  for (const entry of entries) {
    if (entry.isJoin === true) continue;
    const write = toWrite(entry);
    writes.set(write.commandId, write);
    if (entry.takenIn === undefined) stand = standAfter(stand, entry, write, writes);
    else if (entry.stand !== undefined) stand = entry.stand;
  }
  return stand === null ? null : { writes, stand };
}

/**
 * What a record stands on after a change made here. A change takes the place of what this laptop
 * showed; what another one said beside it stays open, unless the change decides it. Whoever changes
 * any field also says that the record is there: archiving it elsewhere meanwhile is no agreement.
 */
function standAfter(
  before: Stand | null,
  entry: HistoryEntry,
  write: Write,
  writes: ReadonlyMap<string, Write>,
): Stand {
  const { table, id, commandId } = entry;
  const own = [commandId];
  if (before === null || entry.before === null) return { table, id, whole: own, fields: [] };
  const old = fieldsOf(completeRow(table, entry.before as AnyRow));
  const now = fieldsOf(write.row);
  const heads = new Map(before.fields.map(({ field, writes: under }) => [field, under]));
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const isDecided = entry.settles?.includes(field) === true;
    const isWritten = field === 'archived' || !isSameValue(old.get(field), now.get(field));
    if (!isDecided && !isWritten) continue;
    const shown = old.get(field);
    const beside = writesUnder(before, field).filter((one) => {
      const row = writes.get(one)?.row;
      return row !== undefined && !isSameValue(fieldsOf(row).get(field), shown);
    });
    heads.set(field, isDecided ? own : [...beside, commandId].sort());
  }
  return compactStand({ table, id, whole: before.whole }, heads);
}

/** A stand that lists only the fields that stand on something else than most. */
export function compactStand(
  { table, id, whole }: Pick<Stand, 'table' | 'id' | 'whole'>,
  heads: ReadonlyMap<string, readonly string[]>,
): Stand {
  const key = whole.join(' ');
  const fields = [...heads]
    .filter(([, writes]) => writes.join(' ') !== key)
    .map(([field, writes]) => ({ field, writes: [...writes] }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
  return { table, id, whole, fields };
}
