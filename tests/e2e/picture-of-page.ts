import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ElectronApplication, Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);

/** Keeps the first page of a PDF as a picture, drawn by PDF.js in a window of its own, as large as the paper. */
export async function keepPictureOfPage(
  app: ElectronApplication,
  pdf: string,
  picture: string,
): Promise<void> {
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'picture' } });
    await window.loadURL('about:blank');
  });
  const page = await opened;
  for (const file of ['pdf.worker.min.mjs', 'pdf.min.mjs'])
    await page.addScriptTag({ path: resolve(`pdfjs-dist/legacy/build/${file}`), type: 'module' });
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis);
  const bytes = (await readFile(pdf)).toString('base64');
  const drawn = await drawFirstPage(page, bytes);
  await writeFile(picture, Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64'));
  await page.close();
}

/** @returns a data address of a PNG, 96 dots an inch */
async function drawFirstPage(page: Page, bytes: string): Promise<string> {
  return page.evaluate(async (base64) => {
    const { getDocument } = (globalThis as unknown as { pdfjsLib: typeof import('pdfjs-dist') })
      .pdfjsLib;
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const first = await (await getDocument({ data }).promise).getPage(1);
    const viewport = first.getViewport({ scale: 96 / 72 });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    await first.render({ canvas, viewport }).promise;
    return canvas.toDataURL('image/png');
  }, bytes);
}
