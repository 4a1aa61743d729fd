import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../electron/pdf-metadata.ts';

async function pdfOf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([612, 792]);
  document.setAuthor('Maria Lopez');
  document.setCreator('Mozilla/5.0 (X11; Linux x86_64) Chrome/130');
  document.setProducer('Skia/PDF m130');
  document.setCreationDate(new Date('2026-01-02T03:04:05Z'));
  document.setModificationDate(new Date('2026-01-02T03:04:05Z'));
  // As Chromium writes it: no object inside another.
  return document.save({ useObjectStreams: false });
}

describe('a PDF that leaves the office', () => {
  it('has a title and says nothing of person, program, system or clock', async () => {
    const finished = await finishPdf(await pdfOf(2), { title: 'Timeline', pages: 2 });
    if (!finished.ok) expect.fail(finished.failure.code);
    const read = await PDFDocument.load(finished.value, { updateMetadata: false });
    expect(read.getTitle()).toBe('Timeline');
    expect(read.getCreator()).toBe('Paradocket');
    expect(read.getProducer()).toBe('Paradocket');
    expect(read.getAuthor()).toBeUndefined();
    expect(read.getCreationDate()).toBeUndefined();
    expect(read.getModificationDate()).toBeUndefined();
  });

  it('says its language, and shows its title instead of its file', async () => {
    const finished = await finishPdf(await pdfOf(1), { title: 'T', pages: 1, lang: 'es-US' });
    if (!finished.ok) expect.fail(finished.failure.code);
    const { catalog } = await PDFDocument.load(finished.value, { updateMetadata: false });
    expect(catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('es-US');
    expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  });

  it('keeps nothing of what was said about it in another place', async () => {
    const document = await PDFDocument.load(await pdfOf(1));
    const xmp = document.context.register(document.context.stream('<xmp>Maria Lopez</xmp>'));
    document.catalog.set(PDFName.of('Metadata'), xmp);
    const pdf = await document.save({ useObjectStreams: false });
    const finished = await finishPdf(pdf, { title: 'T', pages: 1 });
    if (!finished.ok) expect.fail(finished.failure.code);
    expect(Buffer.from(pdf).includes('Maria Lopez')).toBe(true);
    expect(Buffer.from(finished.value).includes('Maria Lopez')).toBe(false);
  });

  it('is refused where it is no PDF', async () => {
    const finished = await finishPdf(Buffer.from('nothing'), { title: 'T', pages: 1 });
    if (finished.ok) expect.fail('it was kept');
    expect(finished.failure.code).toBe('print/page-count');
  });

  it('has the same bytes for the same pages', async () => {
    const pdf = await pdfOf(1);
    const [one, other] = await Promise.all([
      finishPdf(pdf, { title: 'T', pages: 1 }),
      finishPdf(pdf, { title: 'T', pages: 1 }),
    ]);
    if (!one.ok || !other.ok) expect.fail('it was refused');
    expect(Buffer.from(one.value).equals(Buffer.from(other.value))).toBe(true);
  });

  it('is refused where pages are missing or too many', async () => {
    for (const pages of [1, 3]) {
      const finished = await finishPdf(await pdfOf(2), { title: 'T', pages });
      if (finished.ok) expect.fail('it was kept');
      expect(finished.failure).toEqual({
        code: 'print/page-count',
        details: { expected: pages, found: 2 },
      });
    }
  });
});
