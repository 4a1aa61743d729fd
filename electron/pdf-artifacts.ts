import {
  decodePDFRawStream,
  PDFArray,
  PDFContext,
  type PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfObjects } from './pdf-objects.ts';
import { readPdfObject, writtenPdfObject } from './read-pdf-object.ts';

const BEGIN = '/Artifact <</Type /Pagination>> BDC';

/**
 * Marks as artifacts the texts of a page's drawing that belong to no part of its structure: an exhibit
 * label and a stamp are of the page, and a reader that reads aloud is to pass over them. Chromium leaves
 * such a text without any mark.
 *
 * @param drawing operators as Skia writes them, one to a line
 *
 * @example
 * markLooseTexts('BT\n(1) Tj\nET') //=> '/Artifact <</Type /Pagination>> BDC\nBT\n(1) Tj\nET\nEMC'
 */
export function markLooseTexts(drawing: string): string {
  let depth = 0;
  /** Where a text began of which nothing is marked yet; null = in no such text. */
  let begun: number | null = null;
  const lines: string[] = [];
  for (const line of drawing.split('\n')) {
    if (/\b(?:BDC|BMC)$/.test(line)) {
      depth += 1;
      begun = null;
    } else if (/^EMC\b/.test(line)) depth -= 1;
    else if (line === 'BT' && depth === 0) begun = lines.length;
    lines.push(line);
    if (line !== 'ET' || begun === null) continue;
    lines.splice(begun, 0, BEGIN);
    lines.push('EMC');
    begun = null;
  }
  return lines.join('\n');
}

/** Does so on every page of a document. */
export function markArtifacts({ bodies }: PdfObjects, pages: readonly PDFDict[]): void {
  for (const page of pages) {
    const contents = page.get(PDFName.Contents);
    const refs = contents instanceof PDFArray ? contents.asArray() : [contents];
    for (const ref of refs) {
      const body = ref instanceof PDFRef ? bodies.get(ref.objectNumber) : undefined;
      if (!(ref instanceof PDFRef) || body === undefined) continue;
      const stream = readPdfObject(body);
      if (!(stream instanceof PDFRawStream)) continue;
      const drawing = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      const marked = Buffer.from(markLooseTexts(drawing), 'latin1');
      bodies.set(ref.objectNumber, writtenPdfObject(PDFContext.create().flateStream(marked)));
    }
  }
}
