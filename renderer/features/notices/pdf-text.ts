import { linesOfPage, type PlacedText } from '../../../shared/notices/lines-of-page.ts';
import { MOST_PAGES, openPdf } from './open-pdf.ts';

/** The text of a PDF, page by page, and whether pages were left out. Empty for a scan. */
export async function readPdfText(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string; readonly isCut: boolean }> {
  const { pdf, close } = await openPdf(bytes);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): PlacedText[] =>
        'str' in item
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      pages.push(linesOfPage(placed));
    }
    return { text: pages.join('\n\n').trim(), isCut: pdf.numPages > MOST_PAGES };
  } finally {
    await close();
  }
}
