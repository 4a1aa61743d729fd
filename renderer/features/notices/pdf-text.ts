import { linesOfPage } from '../../../shared/notices/lines-of-page.ts';
import type { PlacedText } from '../../../shared/notices/placed-text.ts';
import { MOST_PAGES, openPdf } from './open-pdf.ts';

/** The text of a PDF's first pages, and how many pages it has. Empty for a scan. */
export async function readPdfText(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string; readonly pages: number }> {
  const { pdf, close } = await openPdf(bytes);
  try {
    const texts: string[] = [];
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
      texts.push(linesOfPage(placed));
    }
    return { text: texts.join('\n\n').trim(), pages: pdf.numPages };
  } finally {
    await close();
  }
}
