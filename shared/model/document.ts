import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import {
  enteredShape,
  idSchema,
  lineSchema,
  recordShape,
  restrictedClassSchema,
} from './record.ts';

/**
 * So many characters of a document's words stand in its row: some seven pages without their blanks. A
 * notice of hearing has one to three, a docket e-mail half of one; a transcript has its words in the
 * kept file alone. The row goes into the journal, the log and every backup, and is searched at each key.
 */
export const LONGEST_DOCUMENT_TEXT = 20_000;

/**
 * A document that is kept with the record: a notice as PDF, e-mail or picture. The bytes lie in the
 * vault's folder of documents under their digest; a matter file does not carry them.
 */
export const documentSchema = z.strictObject({
  ...recordShape,
  matterId: idSchema,
  /** As the file was called, without its folder. */
  name: lineSchema.min(1),
  /** `application/pdf`, `message/rfc822`, `text/plain`, `image/png` ... */
  mediaType: lineSchema.min(1),
  /** Of the bytes, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 digest' }),
  /** Length of the bytes. */
  bytes: z.int().min(0),
  /** The day it was taken in. */
  takenInOn: civilDaySchema,
  /**
   * The words that were read in it, from its beginning, with single blanks between them. Empty for a
   * scan, and where it was taken in before words were kept. It is there to be searched: no copy, paper,
   * calendar or matter file has it. Stands here once, however many records name the document.
   */
  text: z.string().max(LONGEST_DOCUMENT_TEXT).default(''),
  restricted: z.array(restrictedClassSchema).default([]),
  ...enteredShape,
});
export type KeptDocument = z.infer<typeof documentSchema>;
