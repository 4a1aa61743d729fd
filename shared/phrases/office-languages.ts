import { compareText } from '../model/compare-text.ts';
import { oncePer } from '../model/once-per.ts';
import type { PaperWords } from '../model/paper-words.ts';
import { missingIn, nameKeys, type Words } from './missing-phrases.ts';
import type { PaperLanguage } from './paper-language.ts';
import { type ShippedLanguage, shippedLanguageSchema } from './phrase.ts';
import { type PhraseKey, phrases } from './phrases.ts';

/** A language that the office can, or nearly can, print in. */
export type OfficeLanguage = {
  readonly tag: string;
  readonly name: string;
  /** What is written of it beside what ships. */
  readonly words: Words;
  /** Null where phrases are missing: it is not printed in. */
  readonly language: PaperLanguage | null;
  /** In the order of the table. */
  readonly missing: readonly PhraseKey[];
};

const shippedNames: Readonly<Record<ShippedLanguage, string>> = { en: 'English', es: 'Spanish' };

const languageOf = oncePer((row: PaperWords): OfficeLanguage => officeLanguage(row));

const shipped = shippedLanguageSchema.options.map((tag): OfficeLanguage => ({
  ...{ tag, name: shippedNames[tag], words: { tag, phrases: {} } },
  language: tag,
  missing: [],
}));

/**
 * The languages of the office: English and Spanish first, each in the office's own words where it has any,
 * then the others by name. The same record gives the same language.
 *
 * @param rows of the office, archived ones too
 */
export function officeLanguages(rows: readonly PaperWords[]): readonly OfficeLanguage[] {
  const own = rows.filter(({ archived }) => !archived).map((row) => languageOf(row));
  const others = own.filter(({ tag }) => !shipped.some((one) => one.tag === tag));
  return [
    ...shipped.map((one) => own.find(({ tag }) => tag === one.tag) ?? one),
    ...others.toSorted((one, other) => compareText(one.name, other.name)),
  ];
}

/** A language by what is written of it. */
export function officeLanguage({
  tag,
  name,
  phrases,
}: Words & { readonly name: string }): OfficeLanguage {
  const words: Words = { tag, phrases };
  const missing = missingIn(words);
  const known = shippedLanguageSchema.safeParse(tag);
  return {
    tag,
    name: known.success ? shippedNames[known.data] : name,
    words,
    language: missing.length === 0 ? words : null,
    missing,
  };
}

/** Of a language, what stands in one phrase now; empty where nothing does. */
export function phraseOf({ words }: OfficeLanguage, key: PhraseKey): string {
  const known = shippedLanguageSchema.safeParse(words.tag);
  return words.phrases[key] ?? (known.success ? phrases[key][known.data] : '');
}

/**
 * Why a language is not printed in, for whoever would choose it; null where nothing is missing.
 *
 * @example
 * sayMissing(haitian) //=> 'Kreyòl ayisyen lacks 2 phrases (sheet.title, sheet.dates), so nothing prints in it. …'
 */
export function sayMissing({ name, missing }: OfficeLanguage): string | null {
  if (missing.length === 0) return null;
  const count = missing.length === 1 ? '1 phrase' : `${String(missing.length)} phrases`;
  return `${name} lacks ${count} (${nameKeys(missing)}), so nothing prints in it. Save the table of phrases, have them filled in, and take it in again.`;
}
