import { oncePer } from '../model/once-per.ts';
import { knownPhrases, saysDaysByCalendar, type Words } from './missing-phrases.ts';
import type { PaperLanguage } from './paper-language.ts';
import type { ShippedLanguage } from './phrase.ts';
import { type PhraseKey, phrases } from './phrases.ts';

type WordsToFill = Readonly<Record<string, string | number>>;

/** Says a phrase in one language, with its words filled in. */
export type Say = ((key: PhraseKey, words?: WordsToFill) => string) & {
  /** The language by whose own calendar days and months are said; none where phrases say them. */
  readonly calendar?: string;
};

/**
 * Who says phrases in a language, in the words that ship.
 *
 * @example
 * speakers.es('page.number', { number: 1, of: 2 }) //=> 'Página 1 de 2'
 */
export const speakers: Readonly<Record<ShippedLanguage, Say>> = {
  en: (key, words) => fillIn(phrases[key].en, words),
  es: (key, words) => fillIn(phrases[key].es, words),
};

/**
 * Who says phrases in a language, the same for the same language: the office's own words where it has
 * them. A language that lacks a phrase is a bug by now, and throws.
 */
export function speakerOf(language: PaperLanguage): Say {
  return typeof language === 'string' ? speakers[language] : ownSpeaker(language);
}

const ownSpeaker = oncePer((words: Words): Say => {
  const own = knownPhrases(words);
  const shipped = words.tag === 'en' || words.tag === 'es' ? words.tag : null;
  const say: Say = (key, filled) => {
    const phrase = own[key] ?? (shipped === null ? undefined : phrases[key][shipped]);
    if (phrase === undefined) throw new RangeError(`The language ${words.tag} lacks ${key}`);
    return fillIn(phrase, filled);
  };
  return saysDaysByCalendar(words) ? Object.assign(say, { calendar: words.tag }) : say;
});

/**
 * A phrase with its words filled in; what nobody fills stays to be seen.
 *
 * @example
 * fillIn('Page {number} of {of}', { number: 1, of: 2 }) //=> 'Page 1 of 2'
 */
export function fillIn(phrase: string, words: WordsToFill = {}): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
