import { z } from 'zod';
import { missingIn, wordsSchema } from './missing-phrases.ts';
import { type ShippedLanguage, shippedLanguageSchema } from './phrase.ts';

/**
 * A language in the office's own words: of English and Spanish what it says otherwise, of any other all
 * of it, so that no paper speaks two languages.
 */
const ownLanguageSchema = wordsSchema.refine(
  (words) => missingIn(words).length === 0,
  'a language has all of its phrases',
);

/** A language in which papers for the client and the family print: as it ships, or in the office's words. */
export const paperLanguageSchema = z.union([shippedLanguageSchema, ownLanguageSchema]);
export type PaperLanguage = z.infer<typeof paperLanguageSchema>;

const shippedTags: Readonly<Record<ShippedLanguage, string>> = { en: 'en-US', es: 'es-US' };

/**
 * The language as a reader of the PDF is told.
 *
 * @example
 * languageTagOf('es') //=> 'es-US'
 * languageTagOf({ tag: 'pt-BR', phrases }) //=> 'pt-BR'
 */
export function languageTagOf(language: PaperLanguage): string {
  const tag = tagOf(language);
  const shipped = shippedLanguageSchema.safeParse(tag);
  return shipped.success ? shippedTags[shipped.data] : tag;
}

/** The tag by which a person chooses it: `en`, `es`, `pt-BR`. */
export function tagOf(language: PaperLanguage): string {
  return typeof language === 'string' ? language : language.tag;
}
