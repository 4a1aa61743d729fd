import type { SequencedCommand } from '../../shared/ipc.ts';
import { type TableName, tableNames } from '../../shared/model/tables.ts';
import type { Database } from './database.ts';
import { SealBroken } from './seal.ts';

/**
 * The `rev` of every row of a table, added up. A row never has a higher one than it was saved with, so
 * one that somebody put back to an older state of itself, or took away, makes the sum less.
 */
export type RevSums = Readonly<Record<TableName, number>>;

const KEY = 'revs';

/** Of a database without rows. */
export const noRevs = Object.fromEntries(tableNames.map((table) => [table, 0])) as RevSums;

/** The sums once commands are applied to rows that had these. */
export function sumsAfter(before: RevSums, commands: readonly SequencedCommand[]): RevSums {
  const sums = { ...before };
  for (const { command } of commands)
    for (const { table, before: old, after } of command.changes)
      sums[table] += after.rev - (old?.rev ?? 0);
  return sums;
}

/** Notes the sums, sealed together with the last command that they count. */
export function writeRevSums(
  database: Database,
  appliedSeq: number,
  sums: RevSums,
): PromiseLike<unknown> {
  const payload = database.seal.seal({ appliedSeq, sums }, 'meta', KEY);
  return database.meta.put({ key: KEY, payload });
}

/**
 * The sums as they were noted with a command.
 *
 * @throws SealBroken where what is there was noted with another one
 */
export async function readRevSums(database: Database, appliedSeq: number): Promise<RevSums> {
  const stored = await database.meta.get(KEY);
  if (stored === undefined) {
    if (appliedSeq === 0) return noRevs;
    throw new SealBroken('What the rows add up to is gone');
  }
  const noted = database.seal.open(stored.payload, 'meta', KEY) as {
    readonly appliedSeq: number;
    readonly sums: RevSums;
  };
  if (noted.appliedSeq !== appliedSeq) throw new SealBroken('The rows are of another command');
  return noted.sums;
}
