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
  restricted: z.array(restrictedClassSchema).default([]),
  ...enteredShape,
});
export type KeptDocument = z.infer<typeof documentSchema>;
