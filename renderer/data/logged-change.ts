import type { SequencedCommand } from '../../shared/ipc.ts';
import type { Change, Command } from '../../shared/model/command.ts';
import type { Database, StoredRow } from './database.ts';

/** One row of the log: one change and what is known of the command it was part of. */
export type LoggedChange = Omit<Command, 'changes'> &
  Change & {
    /** Place of the command in the journal. */
    readonly seq: number;
    /** Place of the change within the command, from 0 on. */
    readonly index: number;
  };

/** The id of a log row; ids sort as the changes happened. */
export function changeId(seq: number, index: number): string {
  return `${String(seq).padStart(12, '0')}:${String(index).padStart(5, '0')}`;
}

/** The place in the journal of the command that a log row is part of. */
export function seqOfChange(id: string): number {
  return Number(id.slice(0, id.indexOf(':')));
}

/** The log rows of a command. */
export function changeRows({ seal }: Database, { seq, command }: SequencedCommand): StoredRow[] {
  const { changes, ...about } = command;
  return changes.map((change, index) => {
    const id = changeId(seq, index);
    const logged: LoggedChange = { ...about, ...change, seq, index };
    return { id, matterId: change.matterId, payload: seal.seal(logged, 'changes', id) };
  });
}

/** A log row as it was stored: it passed the command's schema then. */
export function openChange({ seal }: Database, { id, payload }: StoredRow): LoggedChange {
  return seal.open(payload, 'changes', id) as LoggedChange;
}
