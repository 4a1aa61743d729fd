import { type BrowserWindow, dialog } from 'electron';
import type { Redaction } from '../shared/copies/redaction.ts';
import type { ListJob, PrintJob } from '../shared/ipc/print-channels.ts';
import { parseMatterFile } from '../shared/model/matter-file.ts';
import { ok, type Result } from '../shared/result/result.ts';
import { writeNamedFile } from './atomic-file.ts';
import { finishPdf } from './pdf-metadata.ts';
import { type PrintedPages, printPages } from './print-window.ts';

/** A PDF that was written. */
export type SavedPdf = {
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  /** Letters that no shipped face has: they print as this laptop can, or as boxes. */
  readonly uncovered: string[];
  readonly redactions: Redaction[];
};

/** Never a client's name: file names show in dialogs, mails and lists of recent files. */
export const DEFAULT_PDF_NAME = 'timeline.pdf';

/**
 * Makes a PDF of a matter file where the user says; null when the user cancels.
 *
 * @failure those of `writePdf`
 */
export async function savePdf(
  job: PrintJob,
  window: BrowserWindow,
): Promise<Result<SavedPdf | null>> {
  const file = parseMatterFile(job.file);
  if (!file.ok) return file;
  return saveJob(job, window, DEFAULT_PDF_NAME);
}

/**
 * Makes a PDF of a list where the user says; null when the user cancels.
 *
 * @failure those of `writePdf`
 */
export function saveListPdf(job: ListJob, window: BrowserWindow): Promise<Result<SavedPdf | null>> {
  return saveJob(job, window, `${job.lists[0]?.name ?? 'list'}.pdf`);
}

async function saveJob(
  job: PrintJob | ListJob,
  window: BrowserWindow,
  defaultPath: string,
): Promise<Result<SavedPdf | null>> {
  // It prints while the user looks for a place; a cancel throws it away.
  const printing = printPages(job, window.webContents.session);
  printing.catch(() => undefined);
  const picked = await dialog.showSaveDialog(window, {
    title: 'Save PDF',
    defaultPath,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  });
  if (picked.canceled || picked.filePath === '') return ok(null);
  return writePdf(printing, picked.filePath);
}

/**
 * Finishes printed pages and writes the PDF, whole or not at all.
 *
 * @failure those of `printPages`, print/page-count, and those of `writeNamedFile`
 */
export async function writePdf(
  printing: Promise<Result<PrintedPages>>,
  path: string,
): Promise<Result<SavedPdf>> {
  const printed = await printing;
  if (!printed.ok) return printed;
  const finished = await finishPdf(printed.value.pdf, printed.value);
  if (!finished.ok) return finished;
  const written = await writeNamedFile(path, finished.value);
  if (!written.ok) return written;
  const { pages: count, uncovered, redactions } = printed.value;
  return ok({ file: path, pages: count, bytes: finished.value.length, uncovered, redactions });
}
