import { join } from 'node:path';
import { openJournal } from '../../electron/journal/open-journal.ts';
import type { Command } from '../../shared/model/command.ts';
import {
  type AnyRow,
  matterIdOf,
  matterTables,
  type TableName,
} from '../../shared/model/tables.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { officeOfSize } from './office-of-size.ts';

const AT = Date.UTC(2025, 5, 1);

/**
 * Writes an office into the vault of a profile, through the app's own journal: a command a matter.
 *
 * @returns how many events there are
 */
export async function seedOffice(
  profile: string,
  clients: number,
  eventsEach: number,
): Promise<number> {
  let nextId = 0;
  const opened = await openJournal({
    folder: join(profile, 'vault'),
    now: () => AT,
    randomId: () => `seed-${(nextId += 1)}`,
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const journal = opened.value;
  let events = 0;
  for (const view of officeOfSize(clients, eventsEach)) {
    const saved = await journal.append(commandOf(view));
    if (!saved.ok) throw new Error(saved.failure.code);
    events += view.events.length;
  }
  await journal.close({ cacheClosed: true });
  return events;
}

function commandOf(view: MatterView): Command {
  const rows: readonly (readonly [TableName, AnyRow])[] = [
    ['clients', view.client],
    ['matters', view.matter],
    ...matterTables.flatMap((table) => view[table].map((row) => [table, row] as const)),
  ];
  return {
    commandId: `command-${view.matter.id}`,
    at: AT,
    by: '',
    device: 'bench',
    verb: 'matter/open',
    reason: '',
    changes: rows.map(([table, row]) => ({
      table,
      id: row.id,
      matterId: matterIdOf(table, row),
      rev: 1,
      before: null,
      after: row,
    })),
  };
}
