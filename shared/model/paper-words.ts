import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema, personRefSchema, recordShape } from './record.ts';

/**
 * The office's own words of one language on papers for clients and families. Archived = out of use: English
 * and Spanish are then said as they ship, any other language is not offered.
 */
export const paperWordsSchema = z.strictObject({
  ...recordShape,
  /** BCP 47: `ht`, `pt-BR`, `zh-Hans`. Of one tag there is one record. */
  tag: z.string().min(2).max(35),
  /** As the office calls the language. */
  name: lineSchema.min(1),
  /** By the keys of the table of phrases: of English and Spanish those that differ, of another language all. */
  phrases: z.record(z.string().max(60), lineSchema),
  takenInBy: personRefSchema.default(''),
  takenInOn: civilDaySchema,
});
export type PaperWords = z.infer<typeof paperWordsSchema>;

/** The same on every laptop, so that two that take in one language have one record of it. */
export function paperWordsId(tag: string): string {
  return `paper-words-${tag}`;
}
