import type { PDFDocumentProxy } from 'pdfjs-dist';

/** More pages than a notice has are not read. */
export const MOST_PAGES = 60;

/** An open PDF and what lets go of its worker. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> };

/**
 * Opens a PDF in a worker of its own. Scripts in it are never run, and nothing of it is fetched.
 * Rejects where it is none, is damaged, or is locked by a password.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  // The other build asks for newer JavaScript than the app's engine has.
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = async () => {
    worker.destroy();
    port.terminate();
    await Promise.resolve();
  };
  try {
    const task = getDocument({
      // The worker takes the bytes over; the caller keeps its own.
      data: bytes.slice(),
      worker,
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      useWorkerFetch: false,
      disableAutoFetch: true,
      disableStream: true,
      verbosity: 0,
    });
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}
