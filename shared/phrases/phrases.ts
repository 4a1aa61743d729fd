import { dayPhrases } from './day-phrases.ts';
import { paperPhrases } from './paper-phrases.ts';
import { plainPhrases } from './plain-phrases.ts';
import { sheetPhrases } from './sheet-phrases.ts';

/**
 * Every fixed phrase of the papers that go to a client or a family: a key, its English, its Spanish. What
 * an office would give to a translator.
 */
export const phrases = { ...sheetPhrases, ...dayPhrases, ...plainPhrases, ...paperPhrases };
export type PhraseKey = keyof typeof phrases;
