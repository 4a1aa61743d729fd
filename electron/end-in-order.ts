import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import { push } from './ipc.ts';
import type { OpeningJournal } from './journal/opening-journal.ts';

/** How long the page may take to close its cache before it is closed over its head. */
const PATIENCE_MS = 3_000;

/** Told what the page does with its cache. */
export type Ending = {
  /** The page asked how things stand: from now on it may have its cache open. */
  readonly cacheOpening: () => void;
  readonly cacheClosed: () => void;
  /**
   * Ends in order as closing the window does, then does something else than quitting: it destroys the
   * window itself. Nothing where it is ending already.
   */
  readonly endWith: (last: () => Promise<void> | void) => void;
};

/**
 * Ends in order: the page closes its cache, the journal takes its last snapshot and notes that all
 * is well, and only then the window goes. A page that does not answer ends too; its cache is then
 * not trusted at the next start. A page that never asked how things stand has no cache to close, and
 * one that is still being told has as long as the journal takes to be read.
 *
 * @param lastActs what must be on the disk before the end, once the page has said its last
 * @param lastActsMs how long they may take
 */
export function endInOrder(
  window: BrowserWindow,
  journal: Pick<OpeningJournal, 'close' | 'newCache' | 'opened'>,
  lastActs: () => Promise<unknown> = () => Promise.resolve(),
  lastActsMs = PATIENCE_MS,
): Ending {
  let isEnding = false;
  let isCacheOpen = false;
  let answer: (() => void) | null = null;
  const askToClose = () =>
    new Promise<boolean>((resolve) => {
      answer = () => resolve(true);
      void journal.opened().then(() => setTimeout(() => resolve(false), PATIENCE_MS).unref());
      push(window, 'app:closing', undefined);
    });
  const end = async (last: () => Promise<void> | void): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    const cacheClosed = !isCacheOpen || (await askToClose());
    // A folder on a network that does not answer keeps nobody in the window either.
    await Promise.race([
      lastActs().catch(() => undefined),
      wait(lastActsMs, undefined, { ref: false }),
    ]);
    try {
      await journal.close({ cacheClosed });
    } catch (error) {
      // What was acknowledged is flushed; the next start finds the exit unclean and rebuilds.
      const name = error instanceof Error && 'code' in error ? String(error.code) : '';
      console.error(`journal/close-failed ${name}`);
    } finally {
      await last();
    }
  };
  const quit = (): void => {
    window.destroy();
    app.quit();
  };
  window.on('close', (event) => {
    event.preventDefault();
    void end(quit);
  });
  window.webContents.on('render-process-gone', () => {
    if (isEnding) return;
    // The page ended in the middle of something: what it kept is filled anew under another name.
    void journal.newCache().then(() => {
      if (!window.isDestroyed()) window.reload();
    });
  });
  return {
    cacheOpening: () => {
      isCacheOpen = true;
    },
    cacheClosed: () => answer?.(),
    endWith: (last) => void end(last),
  };
}
