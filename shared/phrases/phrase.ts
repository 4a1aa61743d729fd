import { z } from 'zod';

/** The languages whose words ship with the app. */
export const shippedLanguageSchema = z.enum(['en', 'es']);
export type ShippedLanguage = z.infer<typeof shippedLanguageSchema>;

/** A fixed phrase in every language that ships. A word in braces is filled in. */
export type Phrase = Readonly<Record<ShippedLanguage, string>>;
