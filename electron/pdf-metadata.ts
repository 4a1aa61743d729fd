import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { markArtifacts } from './pdf-artifacts.ts';
import { quickenCrossReferences } from './quick-cross-references.ts';

const PRODUCT = 'Paradocket';

/**
 * Makes a printed PDF fit to leave the office: a title, a neutral maker instead of the operating
 * system and program versions, no author, no dates of the laptop's clock, and object streams, which
 * halve it. Refuses a document whose pages are not those of the layout.
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
  quickenCrossReferences();
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    // Without pauses: nothing else waits for this process while it prints.
    parseSpeed: ParseSpeeds.Fastest,
  });
  const found = document.getPageCount();
  if (found !== pages) return fail('print/page-count', { expected: pages, found });
  if (hasMarks) markArtifacts(document);
  clearInfo(document);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setCreator(PRODUCT);
  document.setProducer(PRODUCT);
  document.setLanguage(lang);
  // XMP would say again what was taken out of the info dictionary.
  document.catalog.delete(PDFName.of('Metadata'));
  return ok(
    await document.save({
      useObjectStreams: true,
      addDefaultPage: false,
      objectsPerTick: Infinity,
    }),
  );
}

function clearInfo(document: PDFDocument): void {
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info === undefined || !('delete' in info)) return;
  const dictionary = info as { delete: (key: PDFName) => boolean };
  for (const key of ['Author', 'Subject', 'Keywords', 'CreationDate', 'ModDate', 'Trapped'])
    dictionary.delete(PDFName.of(key));
}
