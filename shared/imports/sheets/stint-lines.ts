import type { DelimitedRows } from './read-delimited.ts';
import { writtenDate } from './written-date.ts';

/** A table that was typed into a message is short. */
const MOST_LINES = 200;
const TO = /^\s*(?:-|–|—|to\b|through\b|thru\b|until\b)\s*/i;
const OPEN = /^(?:present|current|now|still there|ongoing)\b/i;
/** Any year will do: the text of a date is kept as it stands. */
const YEAR = 2000;

/**
 * Reads lines such as `Strafford  2/26/25 - 3/4/25`, a place and from when to when, as a table of
 * custody; null where a text is anything else. Headings are made up for it.
 */
export function readStintLines(text: string): DelimitedRows | null {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length === 0 || filled.length > MOST_LINES) return null;
  const rows = lines.map(stintOf);
  const read = rows.filter((row) => row !== null).length;
  if (read < filled.length * 0.6) return null;
  return {
    delimiter: '\t',
    rows: [
      ['Facility', 'Book-in', 'Book-out', 'Notes'],
      ...rows.map((row, at) => row ?? (lines[at] === '' ? [''] : [lines[at] ?? '', '', '', ''])),
    ],
    strayQuotes: new Set(),
    isCut: false,
    isWide: false,
  };
}

function stintOf(line: string): readonly string[] | null {
  if (line.length > 200) return null;
  const plain = line
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*\|\s*|\t+/g, '  ')
    .replace(/\s+/g, ' ');
  const first = writtenDate(plain, YEAR);
  if (
    first === null ||
    first.before === '' ||
    !/\p{L}{2}/u.test(first.before) ||
    first.before.length > 80
  )
    return null;
  const between = TO.exec(first.after)?.[0] ?? '';
  const rest = first.after.slice(between.length);
  const start = plain
    .slice(plain.indexOf(first.before) + first.before.length, plain.length - first.after.length)
    .replace(/^[\s:;,(-]+/, '')
    .trim();
  if (OPEN.test(rest)) return [first.before, start, '', ''];
  const second = writtenDate(rest, YEAR);
  if (second === null || second.before !== '') return null;
  const end = rest.slice(0, rest.length - second.after.length).trim();
  return [first.before, start, end, second.after.replace(/^[\s:;,)-]+/, '')];
}
