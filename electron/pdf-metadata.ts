import { PDFArray, PDFContext, PDFDict, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { markArtifacts } from './pdf-artifacts.ts';
import { cutObjects, type PdfObjects } from './pdf-objects.ts';
import { readPdfObject, writtenPdfObject } from './read-pdf-object.ts';
import { writePdfObjects } from './write-pdf-objects.ts';

const PRODUCT = 'Paradocket';

/**
 * Makes a printed PDF fit to leave the office: a title, a neutral maker instead of the operating
 * system and program versions, no author, no dates of the laptop's clock, and object streams, which
 * halve it. Refuses a document whose pages are not those of the layout. Only what changes is read: a
 * tagged document has tens of thousands of objects.
 *
 * @failure print/page-count expected, found
 */
export async function finishPdf(
  pdf: Uint8Array,
  {
    title,
    pages,
    lang = 'en-US',
    hasMarks = false,
  }: { title: string; pages: number; lang?: string; hasMarks?: boolean },
): Promise<Result<Uint8Array>> {
  const objects = cutObjects(pdf);
  const catalog = objects === null ? null : dictionaryOf(objects, objects.root);
  const leaves = objects === null || catalog === null ? [] : pagesOf(objects, catalog);
  if (objects === null || catalog === null || leaves.length !== pages)
    return fail('print/page-count', { expected: pages, found: leaves.length });
  if (hasMarks) markArtifacts(objects, leaves);
  // XMP would say again what is taken out of the info dictionary.
  const more = referenceOf(catalog, 'Metadata');
  if (more !== null) objects.bodies.delete(more);
  catalog.delete(PDFName.of('Metadata'));
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(lang));
  const context = PDFContext.create();
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  objects.bodies.set(objects.root, writtenPdfObject(catalog));
  const info = objects.info ?? Math.max(...objects.bodies.keys()) + 1;
  const about = context.obj({
    Title: PDFHexString.fromText(title),
    Creator: PDFHexString.fromText(PRODUCT),
    Producer: PDFHexString.fromText(PRODUCT),
  });
  objects.bodies.set(info, writtenPdfObject(about));
  return ok(await writePdfObjects({ ...objects, info }));
}

/** The pages in their order, from the tree that holds them. */
function pagesOf(objects: PdfObjects, node: PDFDict): readonly PDFDict[] {
  const above = referenceOf(node, 'Pages');
  const kids = node.get(PDFName.of('Kids'));
  const below = above === null ? referencesIn(kids) : [above];
  if (above === null && !(kids instanceof PDFArray)) return [node];
  return below.flatMap((number) => {
    const child = dictionaryOf(objects, number);
    return child === null ? [] : pagesOf(objects, child);
  });
}

function referencesIn(value: unknown): readonly number[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((one) => (one instanceof PDFRef ? [one.objectNumber] : []));
}

function referenceOf(dictionary: PDFDict, key: string): number | null {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFRef ? value.objectNumber : null;
}

function dictionaryOf({ bodies }: PdfObjects, number: number): PDFDict | null {
  const body = bodies.get(number);
  const read = body === undefined ? null : readPdfObject(body);
  return read instanceof PDFDict ? read : null;
}
