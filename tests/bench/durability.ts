import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { openJournal } from '../../electron/journal/open-journal.ts';
import { seedOffice } from './seed-office.ts';
import { aClient, type Launch, untilThere, withApp } from './watch-page.ts';

/** In milliseconds. */
export type DurabilityTimes = {
  /** From the start of the process to a list that can be used, after an orderly quit. */
  readonly start: number;
  /** The same after a kill, where the list is rebuilt from the journal. */
  readonly startAfterKill: number;
  /** One change appended and flushed. */
  readonly appendP50: number;
  readonly appendP95: number;
};

const size = { clients: 100, eventsEach: 100 };
const APPENDS = 500;

/**
 * What is waited for after a crash, with 10,000 events, and what the flush costs each change.
 *
 * @param folder for the profiles; the caller removes it
 */
export async function measureDurability(launch: Launch, folder: string): Promise<DurabilityTimes> {
  const profile = join(folder, 'durability');
  await seedOffice(profile, size.clients, size.eventsEach);
  // What is done once in the life of a profile is not counted.
  await startOf(launch, profile);
  const start = await startOf(launch, profile, killedOnceOpen(profile));
  const startAfterKill = await startOf(launch, profile);
  const [appendP50, appendP95] = await measureAppends(join(folder, 'appends'));
  return { start, startAfterKill, appendP50, appendP95 };
}

function startOf(
  launch: Launch,
  profile: string,
  end: (app: ElectronApplication) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  return withApp(launch, profile, async (page, begun, app) => {
    await untilThere(page, aClient);
    const took = Date.now() - begun;
    await end(app);
    return took;
  });
}

/** The list stands before its journal is open; a kill ahead of that would be none for the vault. */
function killedOnceOpen(profile: string): (app: ElectronApplication) => Promise<void> {
  return async (app) => {
    const description = join(profile, 'vault', 'vault.json');
    while (/"clean":\s*true/u.test(await readFile(description, 'utf8'))) await wait(100);
    const gone = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await gone;
  };
}

/** Half of the changes take no longer than the first of these, 95 of 100 no longer than the second. */
async function measureAppends(profile: string): Promise<readonly [number, number]> {
  const opened = await openJournal({
    folder: join(profile, 'vault'),
    now: () => 0,
    randomId: () => 'bench',
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const times: number[] = [];
  for (let n = 1; n <= APPENDS; n += 1) {
    const id = `note-${n}`;
    const after = { id, rev: 1, name: 'x'.repeat(600) };
    const begun = performance.now();
    const saved = await opened.value.append({
      commandId: id,
      at: 0,
      by: '',
      device: 'bench',
      verb: 'client/add',
      reason: '',
      changes: [{ table: 'clients', id, matterId: '', rev: 1, before: null, after }],
    });
    if (!saved.ok) throw new Error(saved.failure.code);
    times.push(performance.now() - begun);
  }
  await opened.value.close({ cacheClosed: true });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return [at(0.5), at(0.95)];
}
