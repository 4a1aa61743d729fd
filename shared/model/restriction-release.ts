import { z } from 'zod';
import { idSchema, lineSchema, namedPersonSchema, recordRefSchema } from './record.ts';

const releasedCopySchema = z.enum([
  'working',
  'filing',
  'client',
  'family',
  'visit',
  'docket',
  'calendar',
  'table',
  'other',
]);
/** The kinds of copy into which an attorney may let what is restricted. */
export type ReleasedCopy = z.infer<typeof releasedCopySchema>;

/**
 * A restricted record that an attorney let into one kind of copy. Without one it stays out of every
 * copy.
 */
export const restrictionReleaseSchema = z.strictObject({
  id: idSchema,
  record: recordRefSchema,
  /** The only kind of copy that it may stand in. */
  copy: releasedCopySchema,
  /** Which one exactly: "Motion exhibit C, D. Vt."; may be empty. */
  copyTitle: lineSchema.default(''),
  /** The attorney who answers for it; never empty. */
  by: namedPersonSchema,
  /** UTC milliseconds. */
  at: z.int().min(0),
  why: lineSchema.min(1),
  /** When it was taken back: UTC milliseconds; null while it holds. */
  endedAt: z.int().min(0).nullable().default(null),
});
