import { isSeen } from '../model/unseen-letters.ts';
import { type Font, type Line, type Measure, readsRightToLeft } from './text.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Controls and halves of letters print as boxes, XML has no place for them; overrides of direction turn what follows around. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** After these a word that is too long for a line may be cut. */
const soft = /[-/\\–—_.,;:@&?=+)\]]$/u;

/** Letters of a text that is not measured as a whole. */
const LONG = 200;

/**
 * Cuts a text into lines of at most `width` points. Words stay whole; a word that is wider than a
 * line is cut behind a dash or stop, or else between two graphemes: no letter loses its accent.
 * Runs of blanks become one; line breaks of the text stay. A text without words gives no line.
 *
 * @example
 * wrapText('Habeas petition filed', font, 60, measure)
 * //=> [{ text: 'Habeas petition', ... }, { text: 'filed', ... }]
 */
export function wrapText(
  text: string,
  font: Font,
  width: number,
  measure: Measure,
): readonly Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((paragraph) => wrapParagraph(paragraph, font, width, measure));
}

/**
 * Wraps a text that may be broken off behind a whole word, with an ellipsis: only for names that
 * stand in full elsewhere in the document.
 */
export function wrapAtMost(
  text: string,
  font: Font,
  width: number,
  most: number,
  measure: Measure,
): readonly Line[] {
  const lines = wrapText(text, font, width, measure);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const words = last.text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`, font) > width) words.pop();
  const cut = oneLine(`${words.join(' ')} …`, font, measure);
  return [...lines.slice(0, most - 1), { ...cut, rtl: last.rtl }];
}

/** A text as it prints on one line, however wide. */
export function oneLine(text: string, font: Font, measure: Measure): Line {
  const clean = cleanText(text);
  return { text: clean, width: measure(clean, font), rtl: readsRightToLeft(clean) };
}

/** Takes out what cannot print and joins runs of blanks. */
export function cleanText(text: string): string {
  return text
    .replace(unprintable, ' ')
    .replace(/[ \t\v\f\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/g, ' ')
    .trim();
}

/**
 * A text on one line; empty where it has nothing that can be seen, as with zero-width blanks alone.
 *
 * @example
 * visibleText(' entry\n12 ') //=> 'entry 12'
 * visibleText('\u200b') //=> ''
 */
export function visibleText(text: string): string {
  const clean = cleanText(text);
  return Array.from(clean).some(isSeen) ? clean : '';
}

function wrapParagraph(
  paragraph: string,
  font: Font,
  width: number,
  measure: Measure,
): readonly Line[] {
  const clean = cleanText(paragraph);
  if (clean === '') return [];
  const rtl = readsRightToLeft(clean);
  // Most texts fit on one line, which one measurement tells.
  const whole = clean.length < LONG ? measure(clean, font) : Infinity;
  if (whole <= width) return [{ text: clean, width: whole, rtl }];
  const lines: string[] = [];
  let line = '';
  for (const word of clean.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, font, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  return lines.map((one) => ({ text: one, width: measure(one, font), rtl }));
}

/** At least one piece; each fits, unless a single grapheme is wider than the line. */
function breakWord(word: string, font: Font, width: number, measure: Measure): readonly string[] {
  if (word.length < LONG && measure(word, font) <= width) return [word];
  const letters = [...graphemes.segment(word)].map((one) => one.segment);
  const pieces: string[] = [];
  let start = 0;
  while (start < letters.length) {
    const end = longestFit(letters, start, (piece) => measure(piece, font) <= width);
    const cut = end === letters.length ? end : (softCut(letters, start, end) ?? end);
    pieces.push(letters.slice(start, cut).join(''));
    start = cut;
  }
  return pieces;
}

/** The end of the longest piece from `start` that fits; always at least one letter. */
function longestFit(
  letters: readonly string[],
  start: number,
  fits: (piece: string) => boolean,
): number {
  let low = start + 1;
  let high = start + 2;
  // Doubling first: a word of twenty thousand letters is never measured whole.
  while (high < letters.length && fits(letters.slice(start, high).join(''))) {
    low = high;
    high = start + (high - start) * 2;
  }
  high = Math.min(high, letters.length);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(letters.slice(start, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A cut behind a dash or stop in the second half of a piece. */
function softCut(letters: readonly string[], start: number, end: number): number | null {
  for (let cut = end; cut > start + (end - start) / 2; cut -= 1)
    if (soft.test(letters[cut - 1] ?? '')) return cut;
  return null;
}
