import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema, personRefSchema, recordShape } from './record.ts';

/** A larger file is no pack of rules. */
export const LONGEST_PACK = 2_000_000;

/**
 * A pack of rules that the office loaded from a file. Archived = out of use; the dates that were counted
 * with it stay as they are.
 */
export const loadedPackSchema = z.strictObject({
  ...recordShape,
  packId: lineSchema.min(1),
  packVersion: z.int().min(1),
  /** The file as it was read: `docs/deadlines.md` says what stands in it. */
  text: z.string().max(LONGEST_PACK),
  loadedBy: personRefSchema.default(''),
  loadedOn: civilDaySchema,
});
export type LoadedPack = z.infer<typeof loadedPackSchema>;
