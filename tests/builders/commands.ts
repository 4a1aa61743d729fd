import type { Change, Command } from '../../shared/model/command.ts';
import { matterIdOf, type RowOf, type TableName } from '../../shared/model/tables.ts';
import { buildEvent } from './records.ts';

/** A change from one row to the next; `before` null = the row is new. */
export function buildChange<T extends TableName>(
  table: T,
  before: RowOf<T> | null,
  after: RowOf<T>,
): Change {
  const rev = (before?.rev ?? 0) + 1;
  const row = { ...after, rev };
  return { table, id: row.id, matterId: matterIdOf(table, row), rev, before, after: row };
}

export function buildCommand(given: Partial<Command> & { changes: Change[] }): Command {
  return {
    commandId: 'command-1',
    at: 1_740_000_000_000,
    by: '',
    device: 'device-1',
    verb: 'event/add',
    reason: '',
    ...given,
  };
}

/** The `n`-th of any number of commands, each adding one note. */
export function buildNoteCommand(n: number, given: Parameters<typeof buildEvent>[0] = {}): Command {
  const event = buildEvent({ id: `event-${n}`, title: `Note ${n}`, ...given });
  return buildCommand({ commandId: `command-${n}`, changes: [buildChange('events', null, event)] });
}
