import { BrowserWindow, type Session } from 'electron';
import {
  type ListJob,
  type PictureJob,
  printChannels,
  type PrintJob,
  type PrintReady,
} from '../shared/ipc/print-channels.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { answerPage } from './ipc.ts';
import { APP_ORIGIN, DEV_SERVER_ORIGIN } from './origin.ts';
import { pagePreferences } from './window.ts';

/** Ten thousand events take a minute or two; a page that needs longer will not come. */
const PATIENCE_MS = 300_000;
/** A loaded page asks for its job at once; one whose script is missing never does. */
const FIRST_WORD_MS = 20_000;
const POINTS_PER_INCH = 72;

/** Whatever the print page can draw. */
type AnyPrintJob = PrintJob | ListJob | PictureJob;

/** A document as Chromium writes it, and what the layout said it is. */
type PrintedPdf = PrintReady & { readonly pdf: Uint8Array };

/** The same, and whether exhibit labels or stamps stand on its pages. */
export type PrintedPages = PrintedPdf & { readonly hasMarks: boolean };

/**
 * Draws a job in a hidden page of its own and prints it.
 *
 * @param pages a hardened session that serves our pages
 *
 * @failure those of `inPrintWindow`
 */
export async function printPages(
  job: PrintJob | ListJob,
  pages: Session,
): Promise<Result<PrintedPages>> {
  const printed = await inPrintWindow(job, pages, printReady);
  if (!printed.ok) return printed;
  return ok({ ...printed.value, hasMarks: 'options' in job && hasMarks(job.options.marks) });
}

function hasMarks({ exhibit, stamp }: PrintJob['options']['marks']): boolean {
  return exhibit !== null || stamp !== null;
}

/**
 * Draws a job in a hidden page of its own, then makes something of it. The page's channels are answered
 * on its own contents alone: no other page can ask for the job.
 *
 * @param preferences beside those that every page of ours has
 *
 * @failure print/failed, print/timed-out, print/crashed, print/damaged, and those of `finish`
 */
export async function inPrintWindow<T>(
  job: AnyPrintJob,
  pages: Session,
  finish: (window: BrowserWindow, ready: PrintReady) => Promise<Result<T>>,
  preferences: Pick<Electron.WebPreferences, 'offscreen'> = {},
): Promise<Result<T>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...pagePreferences,
      ...preferences,
      session: pages,
      backgroundThrottling: false,
    },
  });
  const troubles: NodeJS.Timeout[] = [];
  try {
    const trouble = awaitTrouble(window, troubles);
    const ready = await Promise.race([drawPages(window, job, troubles), trouble]);
    if (!ready.ok) return ready;
    return await Promise.race([finish(window, ready.value), trouble]);
  } finally {
    troubles.forEach(clearTimeout);
    window.destroy();
  }
}

/** Settles only when the page cannot end well: it is gone, damaged, or takes too long. */
function awaitTrouble(window: BrowserWindow, timers: NodeJS.Timeout[]): Promise<Result<never>> {
  return new Promise((resolve) => {
    const { webContents } = window;
    timers.push(
      setTimeout(() => {
        resolve(fail('print/timed-out', { seconds: PATIENCE_MS / 1000 }));
      }, PATIENCE_MS),
    );
    webContents.once('render-process-gone', () => {
      resolve(fail('print/crashed'));
    });
    webContents.once('preload-error', () => {
      resolve(fail('print/damaged'));
    });
    webContents.once('did-navigate', (_event, _url, status) => {
      if (status >= 400) resolve(fail('print/damaged'));
    });
  });
}

async function printReady(window: BrowserWindow, ready: PrintReady): Promise<Result<PrintedPdf>> {
  const { width, height } = ready;
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      // Parts of one document may lie across or upright: each page names its own size.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok({ ...ready, pdf });
  } catch {
    return fail('print/failed', { reason: 'Chromium printed nothing' });
  }
}

function drawPages(
  window: BrowserWindow,
  job: AnyPrintJob,
  timers: NodeJS.Timeout[],
): Promise<Result<PrintReady>> {
  return new Promise((resolve) => {
    const { webContents } = window;
    let hasAsked = false;
    answerPage(webContents, printChannels, 'print:job', () => {
      hasAsked = true;
      return job;
    });
    answerPage(webContents, printChannels, 'print:ready', (ready) => {
      resolve(ok(ready));
    });
    answerPage(webContents, printChannels, 'print:failed', ({ reason }) => {
      resolve(fail('print/failed', { reason }));
    });
    webContents.once('did-finish-load', () => {
      timers.push(
        setTimeout(() => {
          if (!hasAsked) resolve(fail('print/damaged'));
        }, FIRST_WORD_MS),
      );
    });
    const origin = __DEV_SERVER__ ? DEV_SERVER_ORIGIN : APP_ORIGIN;
    window.loadURL(`${origin}/print.html`).catch(() => {
      resolve(fail('print/failed', { reason: 'the page did not load' }));
    });
  });
}
