import {
  PDFContext,
  PDFCrossRefStream,
  PDFDocument,
  PDFDict,
  PDFName,
  PDFRef,
} from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickenCrossReferences } from '../../../electron/quick-cross-references.ts';

const numbersOf = (stream: PDFCrossRefStream): readonly number[] =>
  (stream as unknown as { entries: readonly { ref: PDFRef }[] }).entries.map(
    ({ ref }) => ref.objectNumber,
  );

it('keeps references in their order, whatever order they come in', () => {
  quickenCrossReferences();
  quickenCrossReferences();
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000 })), (numbers) => {
      const stream = PDFCrossRefStream.create(PDFDict.withContext(PDFContext.create()));
      for (const one of numbers) stream.addUncompressedEntry(PDFRef.of(one), one);
      const sorted = numbers.toSorted((one, other) => one - other);
      // The first stands for all that is free.
      expect(numbersOf(stream)).toEqual([0, ...sorted]);
    }),
  );
});

it('writes a document whose every object is found again', async () => {
  quickenCrossReferences();
  const document = await PDFDocument.create();
  document.addPage();
  const written = Array.from({ length: 500 }, (_, index) => {
    const ref = document.context.register(document.context.obj({ Number: index }));
    return [ref, index] as const;
  });
  const read = await PDFDocument.load(await document.save({ useObjectStreams: true }));
  for (const [ref, index] of written)
    expect(read.context.lookup(ref, PDFDict).get(PDFName.of('Number'))?.toString()).toBe(
      String(index),
    );
});
