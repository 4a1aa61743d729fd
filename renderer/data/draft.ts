import type { z } from 'zod';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { Change, Command, Merged } from '../../shared/model/command.ts';
import {
  type AnyRow,
  matterIdOf,
  type TableName,
  tableSchemas,
} from '../../shared/model/tables.ts';
import { sayIssue } from '../../shared/model/say-issue.ts';
import { dropStaleVerification } from '../../shared/model/drop-stale-verification.ts';
import { stampEntered } from '../../shared/model/stamp-entered.ts';
import { fail, ok, type Result } from '../../shared/result/result.ts';

/**
 * One row as it shall be. `rev` is the revision it was read at, so that a row that moved meanwhile
 * is noticed; leave it out for a new row. Stamps are set by the store.
 */
export type RowDraft = {
  [T in TableName]: { readonly table: T; readonly after: z.input<(typeof tableSchemas)[T]> };
}[TableName];

/** What a person wants done, whole or not at all. */
export type CommandDraft = {
  /** Fixed words without case content: "event/add". */
  readonly verb: string;
  readonly reason?: string | undefined;
  readonly rows: readonly RowDraft[];
  /** True where a file brings the rows: they keep who entered them when, as far as it says. */
  readonly madeElsewhere?: boolean | undefined;
  /** The command that this one takes back, or puts back. */
  readonly undoes?: string | undefined;
  /** What is taken in from another laptop: the rows keep who changed them there, and when. */
  readonly merged?: Merged | undefined;
  /** The fields in which the act decides between two laptops, by `rowKey`. */
  readonly settles?: ReadonlyMap<string, readonly string[]> | undefined;
};

/** Who, when, where: set on the command and on each of its rows. */
export type Stamp = Pick<Command, 'commandId' | 'at' | 'by' | 'device'>;

/** The most rows that one command may touch. */
export const MAX_ROWS_PER_COMMAND = 20_000;

/**
 * Makes the command of a draft.
 *
 * @param rowNow the row as it is now, by table and id; undefined where there is none
 * @failure command/stale a row is not at the revision it was read at: `table`, `id`
 * @failure command/invalid a row breaks a rule of the record: `table`, `id`, `path`, `message`
 * @failure command/empty, command/too-large, command/row-twice
 */
export function toCommand(
  draft: CommandDraft,
  rowNow: (table: TableName, id: string) => AnyRow | undefined,
  stamp: Stamp,
): Result<Command> {
  if (draft.rows.length === 0) return fail('command/empty');
  if (draft.rows.length > MAX_ROWS_PER_COMMAND)
    return fail('command/too-large', { rows: draft.rows.length, most: MAX_ROWS_PER_COMMAND });
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const row of draft.rows) {
    const key = rowKey(row.table, row.after.id);
    if (seen.has(key)) return fail('command/row-twice', { table: row.table, id: row.after.id });
    seen.add(key);
    const change = toChange(row, rowNow(row.table, row.after.id), stamp, draft);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const { verb, reason = '', undoes, merged } = draft;
  return ok({
    ...{ ...stamp, verb, reason, changes },
    ...(undoes === undefined ? {} : { undoes }),
    ...(merged === undefined ? {} : { merged }),
  });
}

function toChange(
  { table, after }: RowDraft,
  before: AnyRow | undefined,
  { at, by }: Stamp,
  { madeElsewhere = false, undoes, merged, settles }: CommandDraft,
): Result<Change> {
  const { id } = after;
  const readAt = after.rev ?? 1;
  if (before === undefined ? readAt > 1 : readAt !== before.rev)
    return fail('command/stale', { table, id });
  const rev = (before?.rev ?? 0) + 1;
  // What this office notes of a merge is its own.
  const isTheirs = merged !== undefined && table !== 'mergings';
  const changed = isTheirs ? {} : { changedAt: at, changedBy: by };
  const parsed = tableSchemas[table].safeParse({ ...after, rev, ...changed });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('command/invalid', {
      table,
      id,
      path: issue?.path.join('.') ?? '',
      message: issue === undefined ? '' : sayIssue(issue),
    });
  }
  const row: AnyRow =
    madeElsewhere || isTheirs
      ? parsed.data
      : stamped(parsed.data, before ?? null, at, undoes !== undefined);
  const matterId = matterIdOf(table, row);
  if (before !== undefined && matterIdOf(table, before) !== matterId)
    return fail('command/invalid', { table, id, path: 'matterId', message: 'must stay as it is' });
  const change = { table, id, matterId, rev, before: before ?? null, after: row };
  const decided = settles?.get(rowKey(table, id));
  return ok(decided === undefined ? change : { ...change, settles: [...decided] });
}

/** What was put back was verified as it stood, so its verification comes back with it. */
function stamped(row: AnyRow, before: AnyRow | null, at: number, isStep: boolean): AnyRow {
  const entered = stampEntered(row, before, at);
  return isStep ? entered : dropStaleVerification(entered, before);
}
