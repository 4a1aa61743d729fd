import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { seedOffice } from './seed-office.ts';

/** Starts the built app on a profile, at a civil day. */
export type Launch = (profile: string, today: string) => Promise<ElectronApplication>;

/** What the app takes, in milliseconds. */
export type OfficeTimes = {
  /** From the start of the process to a list that can be used; with nobody, and with everybody. */
  readonly startEmpty: number;
  readonly start: number;
  /** The same where the cache is filled from the journal first. */
  readonly startFilling: number;
  /** From the start until every matter is in memory. */
  readonly inMemory: number;
  /** From a key to the painted frame with its effect. */
  readonly slowestSearchKey: number;
  /** Until it stands whose matter it is, and until the axis is drawn. */
  readonly matterAnswers: number;
  readonly openMatter: number;
  /** The same two once a matter was open before. */
  readonly nextMatterAnswers: number;
  readonly openNextMatter: number;
  readonly docket: number;
  readonly quickAddOpens: number;
  readonly quickAddSave: number;
};

/** What shows on the page once something is done. */
type Sign = { readonly selector: string; readonly text: string };

/** In the middle of what is recorded. */
const TODAY = '2024-06-03';
const PATIENCE_MS = 120_000;
/** A page is quiet where it worked less than this part of the time, so many times one after another. */
const QUIET = { share: 0.1, times: 4, everyMs: 250 };
const QUICK_LINE = 'todo call the family karomi +2d';
const LETTERS = 'discovery'.split('');
const OTHER_LETTERS = 'petition';
const matterStands: readonly Sign[] = [
  { selector: '[aria-label="Matter"] h1', text: '' },
  { selector: '.ax-item', text: '' },
];
const aClient: Sign = { selector: 'main table, main [role="grid"]', text: 'Example' };

/**
 * Drives the app itself with an office of some size, written through its own journal.
 *
 * @param folder for the profiles; the caller removes it
 */
export async function measureOffice(
  launch: Launch,
  folder: string,
  { clients, eventsEach }: { readonly clients: number; readonly eventsEach: number },
): Promise<OfficeTimes> {
  const [nobody, everybody] = [join(folder, 'nobody'), join(folder, 'everybody')];
  await seedOffice(everybody, clients, eventsEach);
  const begin = { selector: 'h1', text: 'Paradocket' };
  const startOf = (profile: string, sign: Sign) =>
    withApp(launch, profile, async (page, begun) => {
      await untilThere(page, sign);
      return Date.now() - begun;
    });
  // What is done once in the life of a profile is not counted.
  await startOf(nobody, begin);
  const startEmpty = await startOf(nobody, begin);
  const startFilling = await startOf(everybody, aClient);
  const journey = await withApp(launch, everybody, measureJourney);
  return { startEmpty, startFilling, ...journey };
}

async function measureJourney(page: Page, begun: number) {
  await untilThere(page, aClient);
  const start = Date.now() - begun;
  await timed(page, 'Control+k', { selector: '[role="listbox"]', text: 'Commands' });
  await page.waitForFunction(() => !document.body.innerText.includes('are being read'), null, {
    timeout: PATIENCE_MS,
  });
  const inMemory = Date.now() - begun;
  await untilQuiet(page);
  const keys: number[] = [];
  for (const key of LETTERS)
    keys.push(await timed(page, key, { selector: '[role="option"]', text: '' }));
  await untilThere(page, { selector: '[role="option"]', text: 'discovery' });
  const [matterAnswers = Number.NaN, openMatter = Number.NaN] = await timedEach(
    page,
    'Enter',
    matterStands,
  );
  await untilQuiet(page);
  const docket = await timed(page, 'Control+d', { selector: '[role="row"]', text: 'Example' });
  const quickAddOpens = await timed(page, 'Control+i', {
    selector: '[role="dialog"]',
    text: 'One line',
  });
  await page.keyboard.type(QUICK_LINE);
  await untilThere(page, { selector: '[role="dialog"]', text: 'Task' });
  const quickAddSave = await timed(page, 'Enter', { selector: '[role="dialog"]', text: 'Saved.' });
  await page.keyboard.press('Escape');
  await untilQuiet(page);
  await timed(page, 'Control+k', { selector: '[role="listbox"]', text: 'Commands' });
  await page.keyboard.type(OTHER_LETTERS);
  await untilThere(page, { selector: '[role="option"]', text: OTHER_LETTERS });
  await untilQuiet(page);
  const [nextMatterAnswers = Number.NaN, openNextMatter = Number.NaN] = await timedEach(
    page,
    'Enter',
    matterStands,
  );
  return {
    start,
    inMemory,
    slowestSearchKey: Math.max(...keys),
    matterAnswers,
    openMatter,
    nextMatterAnswers,
    openNextMatter,
    docket,
    quickAddOpens,
    quickAddSave,
  };
}

/** Waits until the page has done what it does while nothing else is to be done: words and lists made ready. */
async function untilQuiet(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const workedMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const until = Date.now() + PATIENCE_MS;
  for (let quiet = 0, before = await workedMs(); quiet < QUIET.times && Date.now() < until;) {
    await page.waitForTimeout(QUIET.everyMs);
    const now = await workedMs();
    quiet = now - before < QUIET.everyMs * QUIET.share ? quiet + 1 : 0;
    before = now;
  }
  await session.detach();
}

/** From a key press to the painted frame in which a sign of its effect stands. */
async function timed(page: Page, key: string, sign: Sign): Promise<number> {
  const [only] = await timedEach(page, key, [sign]);
  return only ?? Number.NaN;
}

/** The same for several signs, each with its own frame. */
async function timedEach(page: Page, key: string, signs: readonly Sign[]): Promise<number[]> {
  await page.evaluate(watchNextKey, signs);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number[]> }).painted);
}

/** Runs in the page. */
function watchNextKey(signs: readonly Sign[]): void {
  const isThere = ({ selector, text }: Sign) =>
    [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text));
  const paintedFrom = (event: KeyboardEvent, sign: Sign) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere(sign)) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  const painted = new Promise<number[]>((resolve) => {
    const onKey = (event: KeyboardEvent) =>
      resolve(Promise.all(signs.map((sign) => paintedFrom(event, sign))));
    window.addEventListener('keydown', onKey, { capture: true, once: true });
  });
  Object.assign(globalThis, { painted });
}

async function untilThere(page: Page, sign: Sign): Promise<void> {
  await page.waitForFunction(
    ({ selector, text }) =>
      [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text)),
    sign,
    { timeout: PATIENCE_MS, polling: 'raf' },
  );
}

async function withApp<T>(
  launch: Launch,
  profile: string,
  measure: (page: Page, begun: number) => Promise<T>,
): Promise<T> {
  const begun = Date.now();
  const app = await launch(profile, TODAY);
  try {
    return await measure(await app.firstWindow(), begun);
  } finally {
    await app.close();
  }
}
