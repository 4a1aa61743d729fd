import type { SequencedCommand } from '../../shared/ipc.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { Change, Command, ForeignAct } from '../../shared/model/command.ts';
import type { Stand } from '../../shared/model/stand.ts';
import type { Database, StoredRow } from './database.ts';

/** One row of the log: one change and what is known of the command it was part of. */
export type LoggedChange = Omit<Command, 'changes' | 'merged'> &
  Change & {
    /** Place of the command in the journal; of one that was taken in, of the one that took it in. */
    readonly seq: number;
    /** Place of the change within the command, from 0 on. */
    readonly index: number;
    /** It was made on another laptop: when it was taken in here (UTC milliseconds) and by whom. */
    readonly takenIn?: Pick<Command, 'at' | 'by'>;
    /** What taking in made of a row: no act of its own. */
    readonly isJoin?: boolean;
    /** What the record stood on once all of this was taken in. */
    readonly stand?: Stand;
  };

const SEQ_DIGITS = 12;

/** The id of a log row; ids sort as the changes happened. */
export function changeId(seq: number, index: number): string {
  return `${printSeq(seq)}:${printIndex(index)}`;
}

/** The id of a change that was taken in: it stands before what taking it in made of the rows. */
function takenInId(seq: number, act: number, index: number): string {
  return `${printSeq(seq)}-${printIndex(act)}:${printIndex(index)}`;
}

function printSeq(seq: number): string {
  return String(seq).padStart(SEQ_DIGITS, '0');
}

function printIndex(index: number): string {
  return String(index).padStart(5, '0');
}

/** What the log rows of one act have in common, here and on another laptop. */
export function actOfChange(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** The log rows of a command, and of what it took in from another laptop. */
export function changeRows(
  { seal }: Pick<Database, 'seal'>,
  { seq, command }: SequencedCommand,
): StoredRow[] {
  const { changes, merged, ...about } = command;
  const join = merged === undefined ? {} : { isJoin: true };
  const rowOf = (id: string, change: LoggedChange): StoredRow => ({
    id,
    matterId: change.matterId,
    payload: seal.seal(change, 'changes', id),
  });
  const own = changes.map((change, index) =>
    rowOf(changeId(seq, index), { ...about, ...change, ...join, seq, index }),
  );
  if (merged === undefined) return own;
  const lastActOf = lastActs(merged.acts);
  const stands = new Map(merged.stands.map((stand) => [rowKey(stand.table, stand.id), stand]));
  const takenIn = { at: command.at, by: command.by };
  const foreign = merged.acts.flatMap(({ changes: theirs, ...act }, place) =>
    theirs.map((change, index) => {
      const key = rowKey(change.table, change.id);
      const stand = lastActOf.get(key) === act.commandId ? stands.get(key) : undefined;
      const row = { ...act, ...change, seq, index, takenIn } satisfies LoggedChange;
      const id = takenInId(seq, place, index);
      return rowOf(id, stand === undefined ? row : { ...row, stand });
    }),
  );
  return [...foreign, ...own];
}

/** The last act on each record. */
function lastActs(acts: readonly ForeignAct[]): ReadonlyMap<string, string> {
  return new Map(
    acts.flatMap(({ commandId, changes }) =>
      changes.map(({ table, id }) => [rowKey(table, id), commandId] as const),
    ),
  );
}

/** A log row as it was stored: it passed the command's schema then. */
export function openChange(
  { seal }: Pick<Database, 'seal'>,
  { id, payload }: StoredRow,
): LoggedChange {
  return seal.open(payload, 'changes', id) as LoggedChange;
}
