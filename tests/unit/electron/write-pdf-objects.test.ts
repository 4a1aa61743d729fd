import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutObjects, isStream, type PdfObjects } from '../../../electron/pdf-objects.ts';
import { writePdfObjects } from '../../../electron/write-pdf-objects.ts';

/** A document with dictionaries and streams of any words. */
async function documentOf(words: readonly string[], pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([612, 792]);
  const { context } = document;
  for (const [index, word] of words.entries())
    context.register(
      index % 3 === 0 ? context.flateStream(word) : context.obj({ Word: word, Number: index }),
    );
  return document.save({ useObjectStreams: false });
}

function cut(pdf: Uint8Array): PdfObjects {
  const objects = cutObjects(pdf);
  if (objects === null) expect.fail('it was not cut');
  return objects;
}

/** Every object by its number, as a reader of PDFs understands it. */
async function read(pdf: Uint8Array): Promise<ReadonlyMap<number, string>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const isOfFile = (object: PDFObject): boolean =>
    !/\/Type \/(?:ObjStm|XRef)/.test(object.toString().slice(0, 200));
  return new Map(
    context
      .enumerateIndirectObjects()
      .filter(([, object]) => isOfFile(object))
      .map(([ref, object]) => [ref.objectNumber, object.toString()]),
  );
}

describe('a PDF written anew from its objects', () => {
  it('has the very same objects, whatever stands in them', async () => {
    const hostile = fc.constantFrom(
      'endobj',
      'endstream',
      '9 0 obj',
      'xref',
      'trailer',
      'startxref',
    );
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), hostile), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(words, async (some) => {
        const pdf = await documentOf(some);
        expect(await read(await writePdfObjects(cut(pdf)))).toEqual(await read(pdf));
      }),
      { numRuns: 30 },
    );
  });

  it('packs more objects than one stream holds, and each is found again', async () => {
    const pdf = await documentOf(Array.from({ length: 1_000 }, (_, index) => `word ${index}`));
    const written = await writePdfObjects(cut(pdf));
    expect(await read(written)).toEqual(await read(pdf));
    expect(written.length).toBeLessThan(pdf.length / 2);
  });

  it('keeps its pages in their order, its catalog and what is said about it', async () => {
    const pdf = await documentOf([], 3);
    const objects = cut(pdf);
    const again = await PDFDocument.load(await writePdfObjects(objects), { updateMetadata: false });
    expect(again.getPageCount()).toBe(3);
    const { trailerInfo } = again.context;
    expect(trailerInfo.Root).toBe(PDFRef.of(objects.root));
    expect(trailerInfo.Info).toBe(PDFRef.of(objects.info ?? 0));
    expect(again.catalog).toBeInstanceOf(PDFDict);
    expect(again.catalog.get(PDFName.of('Type'))?.toString()).toBe('/Catalog');
  });

  it('has the same bytes for the same objects', async () => {
    const pdf = await documentOf(['one', 'two']);
    const [one, other] = [await writePdfObjects(cut(pdf)), await writePdfObjects(cut(pdf))];
    expect(one.equals(other)).toBe(true);
  });
});

describe('cutting a PDF', () => {
  it('tells streams from what can be packed', async () => {
    const { bodies } = cut(await documentOf(['a stream', 'a word']));
    expect([...bodies.values()].filter(isStream)).toHaveLength(1);
  });

  it('refuses what is no such file', async () => {
    const whole = await documentOf(['a', 'b']);
    const packed = await (await PDFDocument.load(whole)).save({ useObjectStreams: true });
    for (const bytes of [
      new Uint8Array(),
      Buffer.from('not a PDF'),
      Buffer.from('startxref\n0\ntrailer\nxref'),
      whole.subarray(0, whole.length / 2),
      whole.subarray(40),
      packed,
    ])
      expect(cutObjects(bytes)).toBeNull();
  });
});
