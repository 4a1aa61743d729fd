import { PDFContext, type PDFObject, PDFObjectParser } from '@cantoo/pdf-lib';

/** Reads one object of a PDF, from what stands between its `obj` and `endobj`. */
export function readPdfObject(body: Buffer): PDFObject {
  return PDFObjectParser.forBytes(body, PDFContext.create()).parseObject();
}

/** An object as it is written there. */
export function writtenPdfObject(object: PDFObject): Buffer {
  const written = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(written, 0);
  return written;
}
