import type { ElectronApplication, Page } from '@playwright/test';

/** Starts the built app on a profile, at a civil day. */
export type Launch = (profile: string, today: string) => Promise<ElectronApplication>;

/** What shows on the page once something is done. */
export type Sign = { readonly selector: string; readonly text: string };

/** In the middle of what is recorded. */
const TODAY = '2024-06-03';
export const PATIENCE_MS = 120_000;
/** A page is quiet where it worked less than this part of the time, so many times one after another. */
const QUIET = { share: 0.1, times: 4, everyMs: 250 };
/** It stands whose matter it is, and the axis is drawn. */
export const matterStands: readonly Sign[] = [
  { selector: '[aria-label="Matter"] h1', text: '' },
  { selector: '.ax-item', text: '' },
];
/** The list of clients can be used. */
export const aClient: Sign = { selector: 'main table, main [role="grid"]', text: 'Example' };

/** Waits until the page has done what it does while nothing else is to be done: words and lists made ready. */
export async function untilQuiet(page: Page): Promise<void> {
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
export async function timed(page: Page, key: string, sign: Sign): Promise<number> {
  const [only] = await timedEach(page, key, [sign]);
  return only ?? Number.NaN;
}

/** The same for several signs, each with its own frame. */
export async function timedEach(
  page: Page,
  key: string,
  signs: readonly Sign[],
): Promise<number[]> {
  await page.evaluate(watchNextKey, { signs, patienceMs: PATIENCE_MS });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number[]> }).painted);
}

/** Runs in the page. */
function watchNextKey({
  signs,
  patienceMs,
}: {
  readonly signs: readonly Sign[];
  readonly patienceMs: number;
}): void {
  const isThere = ({ selector, text }: Sign) =>
    [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text));
  const paintedFrom = (event: KeyboardEvent, sign: Sign) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        if (performance.now() - event.timeStamp > patienceMs) {
          reject(new Error(`Nothing says "${sign.text}" in ${sign.selector}`));
          return;
        }
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

/** Waits for a sign, frame by frame. */
export async function untilThere(page: Page, sign: Sign): Promise<void> {
  await page.waitForFunction(
    ({ selector, text }) =>
      [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text)),
    sign,
    { timeout: PATIENCE_MS, polling: 'raf' },
  );
}

/** Starts the app on a profile, measures in its first window and ends it in order; `begun` = UTC milliseconds. */
export async function withApp<T>(
  launch: Launch,
  profile: string,
  measure: (page: Page, begun: number, app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const begun = Date.now();
  const app = await launch(profile, TODAY);
  try {
    return await measure(await app.firstWindow(), begun, app);
  } finally {
    await app.close();
  }
}
