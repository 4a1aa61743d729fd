import { BrowserWindow, type IpcMainInvokeEvent, type Session } from 'electron';
import { type PrintChannel, printChannels, type PrintJob, type PrintReady } from '../shared/ipc.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { APP_ORIGIN, DEV_SERVER_ORIGIN, isOwnUrl } from './origin.ts';
import { pagePreferences } from './window.ts';

/** A thousand events take seconds; a page that needs longer will not come. */
const PATIENCE_MS = 120_000;
const POINTS_PER_INCH = 72;

/** A document as Chromium writes it, and what the layout said it is. */
export type PrintedPages = PrintReady & { readonly pdf: Uint8Array };

/**
 * Draws a job in a hidden page of its own and prints it. The page's channels are answered on its
 * own contents alone: no other page can ask for the job.
 *
 * @param pages a hardened session that serves our pages
 *
 * @failure print/failed, print/timed-out, print/crashed
 */
export async function printPages(job: PrintJob, pages: Session): Promise<Result<PrintedPages>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences, session: pages, backgroundThrottling: false },
  });
  try {
    const ready = await drawPages(window, job);
    if (!ready.ok) return ready;
    const { width, height } = ready.value;
    const pdf = await window.webContents.printToPDF({
      pageSize: { width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok({ ...ready.value, pdf });
  } finally {
    window.destroy();
  }
}

function drawPages(window: BrowserWindow, job: PrintJob): Promise<Result<PrintReady>> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      resolve(fail('print/timed-out', { seconds: PATIENCE_MS / 1000 }));
    }, PATIENCE_MS);
    const settle = (outcome: Result<PrintReady>): void => {
      clearTimeout(patience);
      resolve(outcome);
    };
    const answer = <C extends PrintChannel>(
      channel: C,
      act: (request: ReturnType<(typeof printChannels)[C]['request']['parse']>) => unknown,
    ): void => {
      window.webContents.ipc.handle(channel, (event: IpcMainInvokeEvent, payload: unknown) => {
        if (!isOwnUrl(event.senderFrame?.url ?? ''))
          throw new Error(`ipc/foreign-sender ${channel}`);
        const request = printChannels[channel].request.parse(payload);
        return act(request as ReturnType<(typeof printChannels)[C]['request']['parse']>);
      });
    };
    answer('print:job', () => job);
    answer('print:ready', (ready) => {
      settle(ok(ready));
    });
    answer('print:failed', ({ reason }) => {
      settle(fail('print/failed', { reason }));
    });
    window.webContents.once('render-process-gone', () => {
      settle(fail('print/crashed'));
    });
    const origin = __DEV_SERVER__ ? DEV_SERVER_ORIGIN : APP_ORIGIN;
    window.loadURL(`${origin}/print.html`).catch(() => {
      settle(fail('print/failed', { reason: 'the page did not load' }));
    });
  });
}
