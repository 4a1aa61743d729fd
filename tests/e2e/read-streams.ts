import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** Everything that stands in a PDF's bytes once each of its streams is inflated. */
export type RawPdf = {
  /** Bytes outside streams and inside them, as one text of single bytes. */
  readonly bytes: string;
  /** The same, with every string of hex digits and of two-byte letters read as letters. */
  readonly strings: string;
  /** Names of entries of the catalog. */
  readonly catalog: readonly string[];
};

/** Inflates every stream of a PDF: fonts, pages, structure, objects, whatever it has. */
export async function readStreams(pdf: Uint8Array): Promise<RawPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const inside = objects.flatMap((object) =>
    object instanceof PDFRawStream ? [inflated(object)] : [],
  );
  const outside = objects.flatMap((object) =>
    object instanceof PDFRawStream ? [object.dict.toString()] : [object.toString()],
  );
  const bytes = [Buffer.from(pdf).toString('latin1'), ...outside, ...inside].join('\n');
  return {
    bytes,
    strings: bytes
      .replace(/<((?:[0-9a-f]{2})+)>/gi, (_, hex: string) =>
        Buffer.from(hex, 'hex').toString('latin1'),
      )
      .replaceAll('\u0000', ''),
    catalog: document.catalog.keys().map((key: PDFName) => key.decodeText()),
  };
}

function inflated(stream: PDFRawStream): string {
  const contents = Buffer.from(stream.contents);
  const isFlate =
    stream.dict.get(PDFName.of('Filter'))?.toString().includes('FlateDecode') === true;
  return (isFlate ? inflateSync(contents) : contents).toString('latin1');
}
