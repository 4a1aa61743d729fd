import type { PaperLanguage } from './paper-language.ts';
import { type PhraseKey, phrases } from './phrases.ts';

/** Says a phrase in one language, with its words filled in. */
export type Say = (key: PhraseKey, words?: Readonly<Record<string, string | number>>) => string;

/**
 * Who says phrases in a language.
 *
 * @example
 * speakers.es('page.number', { number: 1, of: 2 }) //=> 'Página 1 de 2'
 */
export const speakers: Readonly<Record<PaperLanguage, Say>> = {
  en: (key, words) => fillIn(phrases[key].en, words),
  es: (key, words) => fillIn(phrases[key].es, words),
};

/**
 * A phrase with its words filled in; what nobody fills stays to be seen.
 *
 * @example
 * fillIn('Page {number} of {of}', { number: 1, of: 2 }) //=> 'Page 1 of 2'
 */
export function fillIn(
  phrase: string,
  words: Readonly<Record<string, string | number>> = {},
): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
