import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seedOffice } from './seed-office.ts';
import {
  aClient,
  type Launch,
  matterStands,
  PATIENCE_MS,
  type Sign,
  timed,
  timedEach,
  untilQuiet,
  untilThere,
  withApp,
} from './watch-page.ts';

export type OfficeSize = {
  readonly clients: number;
  readonly eventsEach: number;
  /** Notices that were taken in, with their words. */
  readonly noticesEach: number;
};

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

const QUICK_LINE = 'todo call the family karomi +2d';
const LETTERS = 'discovery'.split('');
const OTHER_LETTERS = 'petition';
const OTHER_TITLE = 'Petition for review';

/**
 * Drives the app itself with an office of some size, written through its own journal.
 *
 * @param folder for the profiles; the caller removes it
 */
export async function measureOffice(
  launch: Launch,
  folder: string,
  { clients, eventsEach, noticesEach }: OfficeSize,
): Promise<OfficeTimes> {
  const [nobody, everybody] = [join(folder, 'nobody'), join(folder, 'everybody')];
  await seedOffice(everybody, clients, eventsEach, noticesEach);
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
  await untilThere(page, { selector: '[role="option"]', text: OTHER_TITLE });
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
