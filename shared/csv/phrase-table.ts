import Papa from 'papaparse';
import { defuseFormula } from '../model/defused-text.ts';
import { type OfficeLanguage, phraseOf } from '../phrases/office-languages.ts';
import { phraseKeys } from '../phrases/phrases.ts';
import { wherePrinted } from '../phrases/where-printed.ts';

/** Heads of the columns that are no language. */
export const KEY_HEAD = 'Key';
export const WHERE_HEAD = 'Where it prints';

/**
 * Every phrase of papers for clients and families as one table for a translator: its key, where it prints,
 * and a column a language, headed by name and tag. What a language lacks is empty. Read back by
 * `readPhrases`.
 *
 * @source RFC 4180, read 2026-11-26
 *
 * @example
 * phraseTable(languages) //=> '\ufeff"Key","Where it prints","English (en)","Spanish (es)"\r\n...'
 */
export function phraseTable(languages: readonly OfficeLanguage[]): string {
  const lines = [
    [KEY_HEAD, WHERE_HEAD, ...languages.map(({ name, tag }) => `${name} (${tag})`)],
    ...phraseKeys.map((key) => [
      key,
      wherePrinted(key),
      ...languages.map((language) => phraseOf(language, key)),
    ]),
  ].map((line) => line.map(defuseFormula));
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', quotes: true })}\r\n`;
}
