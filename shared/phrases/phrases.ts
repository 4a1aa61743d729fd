import { dayPhrases } from './day-phrases.ts';
import { paperPhrases } from './paper-phrases.ts';
import { plainPhrases } from './plain-phrases.ts';
import { sheetPhrases } from './sheet-phrases.ts';

/**
 * Every fixed phrase of the papers that go to a client or a family: a key, its English, its Spanish. What
 * an office gives to a translator.
 */
export const phrases = { ...sheetPhrases, ...dayPhrases, ...plainPhrases, ...paperPhrases };
export type PhraseKey = keyof typeof phrases;

/** Every key, in the order in which a table lists them. */
export const phraseKeys = Object.keys(phrases) as readonly PhraseKey[];

/** Whether a key is one of the table. */
export function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(phrases, key);
}
