import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sealProfile } from '../../electron/vault/seal-profile.ts';
import { deriveKey, LEAST_WORK } from '../../electron/vault/derive-key.ts';
import { makeKeyring } from '../../electron/vault/keyring.ts';
import { profileIn } from '../../electron/profile-in.ts';
import { seedOffice } from './seed-office.ts';
import {
  aClient,
  type Launch,
  matterStands,
  timed,
  timedEach,
  untilQuiet,
  untilThere,
  withApp,
} from './watch-page.ts';

/** What one profile takes, in milliseconds; of several runs the one in the middle. */
type Times = {
  /** From the start of the process to a list that can be used; where it is sealed, to the lock screen. */
  readonly start: number;
  /** From a key to the axis of a matter of 10,000 events. */
  readonly openMatter: number;
  /** From a key until an event of it is saved. */
  readonly save: number;
};

export type SealedTimes = {
  readonly plain: Times;
  readonly sealed: Times;
  /** From Enter behind the passphrase to a list that can be used, with the derivation of the key. */
  readonly unlock: number;
  /** The derivation alone, at the least work that a passphrase has. */
  readonly derivation: number;
};

const PASSPHRASE = 'correct horse battery staple';
const EVENTS = 10_000;
const QUICK_LINE = 'todo call the family +2d';

/**
 * The same record in the clear and sealed: one client with a matter of 10,000 events. The runs alternate.
 *
 * @param folder for the profiles; the caller removes it
 */
export async function measureSealed(
  launch: Launch,
  folder: string,
  runs: number,
): Promise<SealedTimes> {
  const [plain, sealed] = [join(folder, 'plain'), join(folder, 'sealed')];
  for (const profile of [plain, sealed]) await seedOffice(profile, 1, EVENTS);
  await seal(sealed);
  const plainRuns: Times[] = [];
  const sealedRuns: Awaited<ReturnType<typeof ofSealed>>[] = [];
  // What is done once in the life of a profile is not counted.
  for (let run = -1; run < runs; run += 1) {
    const [one, other] = [await ofPlain(launch, plain), await ofSealed(launch, sealed)];
    if (run < 0) continue;
    plainRuns.push(one);
    sealedRuns.push(other);
  }
  return {
    plain: middleOf(plainRuns),
    sealed: middleOf(sealedRuns),
    unlock: middle(sealedRuns.map(({ unlock }) => unlock)),
    derivation: await timeDerivation(runs),
  };
}

async function seal(folder: string): Promise<void> {
  const { keyring } = await makeKeyring('vault-0123456789abcdef', PASSPHRASE, LEAST_WORK);
  const profile = profileIn(folder);
  const done = await sealProfile({ profile, keyring, passphrase: PASSPHRASE, now: Date.now });
  if (!done.ok) throw new Error(done.failure.code);
}

function ofPlain(launch: Launch, profile: string): Promise<Times> {
  return withApp(launch, profile, async (page, begun) => {
    await untilThere(page, aClient);
    const start = Date.now() - begun;
    return { start, ...(await measureWork(page)) };
  });
}

function ofSealed(launch: Launch, profile: string) {
  return withApp(launch, profile, async (locked, begun, app) => {
    const field = locked.getByLabel('Passphrase');
    await field.waitFor();
    const start = Date.now() - begun;
    await untilQuiet(locked);
    await field.fill(PASSPHRASE);
    const entered = Date.now();
    // The window goes while the key is still being let go; the main one waits behind it.
    await locked.keyboard.press('Enter').catch(() => undefined);
    const page = app.windows().find((one) => one.url().endsWith('/index.html'));
    if (page === undefined) throw new Error('No main window waits behind the locked one');
    await untilThere(page, aClient);
    const unlock = Date.now() - entered;
    return { start, unlock, ...(await measureWork(page)) };
  });
}

async function measureWork(page: Page): Promise<Omit<Times, 'start'>> {
  await untilQuiet(page);
  await timed(page, 'Control+k', { selector: '[role="listbox"]', text: 'Commands' });
  await page.keyboard.type('case 0');
  await untilThere(page, { selector: '[role="option"]', text: 'Case 0' });
  await untilQuiet(page);
  const [, openMatter = Number.NaN] = await timedEach(page, 'Enter', matterStands);
  await untilQuiet(page);
  await timed(page, 'Control+i', { selector: '[role="dialog"]', text: 'One line' });
  await page.keyboard.type(QUICK_LINE);
  await untilThere(page, { selector: '[role="dialog"]', text: 'Task' });
  const save = await timed(page, 'Enter', { selector: '[role="dialog"]', text: 'Saved.' });
  await page.keyboard.press('Escape');
  return { openMatter, save };
}

async function timeDerivation(runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await deriveKey(PASSPHRASE, new Uint8Array(16), LEAST_WORK);
    times.push(performance.now() - begun);
  }
  return middle(times);
}

function middleOf(all: readonly Times[]): Times {
  return {
    start: middle(all.map(({ start }) => start)),
    openMatter: middle(all.map(({ openMatter }) => openMatter)),
    save: middle(all.map(({ save }) => save)),
  };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
