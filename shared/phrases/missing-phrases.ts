import { z } from 'zod';
import { hasCalendarOf } from '../time/day-in-language.ts';
import { shippedLanguageSchema } from './phrase.ts';
import { isPhraseKey, type PhraseKey, phraseKeys } from './phrases.ts';

/** Words of a language by their keys; those that no version of the app knows any more do no harm. */
export const wordsSchema = z.strictObject({
  /** BCP 47, as `readLanguageTag` gives it. */
  tag: z.string().min(2).max(35),
  phrases: z.record(z.string(), z.string()),
});
export type Words = Readonly<z.infer<typeof wordsSchema>>;

/** Names of days and months, and the order in which a date is said. */
const dayKeys = phraseKeys.filter((key) => key.startsWith('day.'));

/**
 * The phrases that a language lacks, in the order of the table; empty for English and Spanish, whose words
 * ship. Names of days and months may all be left out where the calendar of the language is known: then
 * that says them. Where a single one is written, or no calendar is known, all are needed.
 *
 * @example
 * missingIn({ tag: 'ru', phrases: {} }).includes('day.month1') //=> false
 * missingIn({ tag: 'ht', phrases: {} }).includes('day.month1') //=> true
 */
export function missingIn(words: Words): readonly PhraseKey[] {
  if (shippedLanguageSchema.safeParse(words.tag).success) return [];
  const byCalendar = saysDaysByCalendar(words);
  return phraseKeys.filter(
    (key) => !Object.hasOwn(words.phrases, key) && !(byCalendar && dayKeys.includes(key)),
  );
}

/** Whether days and months are said by the calendar of the language and not by phrases. */
export function saysDaysByCalendar({ tag, phrases }: Words): boolean {
  if (shippedLanguageSchema.safeParse(tag).success) return false;
  return !dayKeys.some((key) => Object.hasOwn(phrases, key)) && hasCalendarOf(tag);
}

/** Of what is written, the phrases that the app knows. */
export function knownPhrases({ phrases }: Words): Readonly<Partial<Record<PhraseKey, string>>> {
  return Object.fromEntries(Object.entries(phrases).filter(([key]) => isPhraseKey(key)));
}

/** So many keys are named. */
const MOST_NAMED = 8;

/**
 * Keys in one sentence, the first of them where there are many.
 *
 * @example
 * nameKeys(['sheet.title', 'sheet.dates']) //=> 'sheet.title, sheet.dates'
 */
export function nameKeys(keys: readonly PhraseKey[]): string {
  const rest = keys.length - MOST_NAMED;
  return `${keys.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
