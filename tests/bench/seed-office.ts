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
import { noticesOf } from './notices-of-size.ts';
import { attorneys, officeOfSize } from './office-of-size.ts';

/** Before the day at which the bench starts the app: a clock that was set back is a notice of its own. */
const AT = Date.UTC(2024, 5, 1);
/** More than anybody saves at once, but for a file that is taken in. */
const ROWS_AT_ONCE = 100;

/**
 * Writes an office into the vault of a profile, through the app's own journal.
 *
 * @param noticesEach kept notices of a matter, as rows: their files are not there
 * @returns how many events there are
 */
export async function seedOffice(
  profile: string,
  clients: number,
  eventsEach: number,
  noticesEach = 0,
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
  const append = async (name: string, rows: readonly Row[]) => {
    const saved = await journal.append(commandOf(name, rows));
    if (!saved.ok) throw new Error(saved.failure.code);
  };
  await append(
    'attorneys',
    attorneys.map((person) => ['persons', person]),
  );
  for (const view of officeOfSize(clients, eventsEach)) {
    const notices = noticesOf(view, noticesEach).map((row): Row => ['documents', row]);
    const rows = [...rowsOf(view), ...notices];
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await append(`${view.matter.id}-${String(from)}`, rows.slice(from, from + ROWS_AT_ONCE));
    events += view.events.length;
  }
  await journal.close({ cacheClosed: true });
  return events;
}

type Row = readonly [TableName, AnyRow];

function rowsOf(view: MatterView): readonly Row[] {
  return [
    ['clients', view.client],
    ['matters', view.matter],
    ...matterTables.flatMap((table) => view[table].map((row): Row => [table, row])),
  ];
}

function commandOf(name: string, rows: readonly Row[]): Command {
  return {
    commandId: `command-${name}`,
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
