import { z } from 'zod';

/** The languages in which papers for the client and the family can be printed. */
export const paperLanguageSchema = z.enum(['en', 'es']);
export type PaperLanguage = z.infer<typeof paperLanguageSchema>;

/** As a reader of the PDF is told. */
export const languageTags: Readonly<Record<PaperLanguage, string>> = { en: 'en-US', es: 'es-US' };

/** A fixed phrase in every language. A word in braces is filled in. */
export type Phrase = Readonly<Record<PaperLanguage, string>>;
