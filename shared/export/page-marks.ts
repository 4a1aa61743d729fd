import { z } from 'zod';
import type { Say } from '../phrases/speaker.ts';
import { sayTextProblem } from '../model/say-text-problem.ts';
import { cleanText, visibleText } from './wrap-text.ts';

/** Where on a page an exhibit label or a stamp stands: outside of what runs over and under the page. */
export const markPlaceSchema = z.enum([
  'top-left',
  'top-center',
  'top-right',
  'foot-left',
  'foot-center',
  'foot-right',
]);
export type MarkPlace = z.infer<typeof markPlaceSchema>;

/** Letters that fit, at most: a label of this length stands on the narrowest page on one line. */
export const mostLetters = { label: 24, prefix: 16, footer: 120 } as const;
/** Numbers go no further; a page of nine digits is no page. */
export const LAST_FIRST_PAGE = 9_999;
export const LAST_FIRST_STAMP = 99_000_000;

/** As what a text on every page is typed. */
export type MarkText = keyof typeof mostLetters;

/**
 * Says what is wrong with a text that stands on every page; null where all is well. It is one line, and
 * only an exhibit must have one.
 */
export function sayMarkProblem(text: string, what: MarkText): string | null {
  if (what === 'label' && visibleText(text) === '') return 'Say what the exhibit is called.';
  if (/[\n\r\u2028\u2029]/.test(text)) return 'One line alone fits here.';
  return sayTextProblem(text, { most: mostLetters[what], isProse: false });
}

function textSchema(what: MarkText) {
  return z
    .string()
    .refine((text) => sayMarkProblem(text, what) === null, 'a text that prints on one line')
    .transform(cleanText);
}

/** An exhibit label, and whether it counts its pages. */
export const exhibitSchema = z.strictObject({
  /** "Exhibit A", as it prints. */
  label: textSchema('label'),
  /** The number of its first page, as "p. 3"; null = its pages are not numbered. */
  firstPage: z.int().min(1).max(LAST_FIRST_PAGE).nullable(),
  place: markPlaceSchema,
});
export type Exhibit = z.infer<typeof exhibitSchema>;

/** A number that no other page of a production has: `PETROVA 000001`. */
export const stampSchema = z.strictObject({
  /** May be empty. */
  prefix: textSchema('prefix'),
  /** Of the first page. */
  first: z.int().min(1).max(LAST_FIRST_STAMP),
  place: markPlaceSchema,
});
export type Stamp = z.infer<typeof stampSchema>;

/** What the office puts on every page of its own. */
export const pageMarksSchema = z.strictObject({
  exhibit: exhibitSchema.nullable().default(null),
  stamp: stampSchema.nullable().default(null),
  /** The firm, its telephone; empty = no line. */
  footer: textSchema('footer').default(''),
});
export type PageMarks = z.infer<typeof pageMarksSchema>;

/** Nothing of its own. */
export const noMarks: PageMarks = { exhibit: null, stamp: null, footer: '' };

/** A page among the pages of a document. */
export type PageNumber = { readonly number: number; readonly of: number };

/**
 * What an exhibit label says on a page. Of an exhibit that began in another file nobody knows how many
 * pages it has in all, so that its pages are numbered alone.
 *
 * @example
 * sayExhibit({ label: 'EXHIBIT 12', firstPage: 1, place: 'foot-right' }, { number: 3, of: 9 }, speakers.en)
 * //=> 'EXHIBIT 12, p. 3 of 9'
 */
export function sayExhibit(
  { label, firstPage }: Exhibit,
  { number, of }: PageNumber,
  say: Say,
): string {
  if (firstPage === null) return label;
  if (firstPage === 1) return say('page.exhibit', { label, number, of });
  return `${label}, ${say('chart.page', { number: firstPage + number - 1 })}`;
}

/**
 * The stamp of a page, in six digits and more where six are not enough. A prefix that ends with a dash
 * stands right before the digits.
 *
 * @example
 * sayStamp({ prefix: 'PETROVA', first: 12, place: 'foot-right' }, { number: 3, of: 9 })
 * //=> 'PETROVA 000014'
 */
export function sayStamp({ prefix, first }: Stamp, { number }: Pick<PageNumber, 'number'>): string {
  const digits = String(first + number - 1).padStart(6, '0');
  return prefix === '' || /[-_.]$/.test(prefix) ? `${prefix}${digits}` : `${prefix} ${digits}`;
}

/**
 * Reads a stamp as it is to stand on the first page; a prefix alone begins with 1.
 *
 * @example
 * parseStamp('PETROVA 000012') //=> { prefix: 'PETROVA', first: 12 }
 */
export function parseStamp(text: string): Pick<Stamp, 'prefix' | 'first'> {
  const [, prefix = '', digits] = /^(.*?)\s*(\d*)$/s.exec(text.trim()) ?? [];
  return { prefix, first: digits === undefined || digits === '' ? 1 : Number(digits) };
}
