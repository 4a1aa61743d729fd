import { COUNT } from './find-periods.ts';
import type { TextSpan } from './notice-reading.ts';

/** A longer line without columns is one that its writer had to break. */
const LONGEST_ROW = 64;
const COLUMNS = /\S\s{3,}\S/;
/** What cannot end a row: "is hereby", "set for", "December 5,". */
const OPEN =
  /(?:[,(&@/:-]|\b(?:is|are|was|were|be|been|will|shall|must|hereby|and|or|to|from|for|of|at|on|in|by|until|till|through|before|after|than|the|an?|as|with|set|reset|not|no|later|judge))\s*$/i;
const HEAD = /:$|^[^a-z\d]{3,60}$/;
/** A mark of a list, then a capital. */
const CAPITAL = /^[\s>|*•-]*(?:\(?\w{1,2}[.)]\s{1,3})?[A-Z]/;
/** "(7)(b) surrender passport by": an item of a list. */
const ITEM = /^[\s>|*]*(?:\(\w{1,3}\)){1,3}\s{1,3}\S/;
const START = /^[\s>|*•-]*(?:\(?\w{1,2}[.)]\s{1,3})?(?:[A-Za-z]{3,9},?\s{1,3})?$/;
/** What a row is about, ahead of its date. */
const THING =
  /\b(?:hearings?|hrg|conference|trial|arraignment|sentencing|argument|calendar|master|individual|merits|bond|status|pre-?trial|prelim\w*|selection|appointment|interview|check-?in|report|audiencia|cita|due|deadline|cut-?off|briefs?|motions?|disclosures?|objections?|responses?|reply|replies|oppositions?|lists?|discovery|exhibits?|witness(?:es)?|memorand\w+|pleadings?|filings?|filed|plea|psr)\b/i;
/** What a row is called stands in a column of its own, ahead of its date. */
const NAMED = /^[^\S\n]*[A-Z][^\n]{2,40}?[^\S\n]{3,}$/;
const PERIOD = new RegExp(`\\b${COUNT}\\b`, 'gi');

/**
 * Cuts a run of lines where one row ends and the next begins: each holds a date or a period of its own,
 * the upper one is finished, and the lower one says what it is about or begins with its date as the
 * upper one does. What strikes one hearing of a list strikes no other. Prose stays whole.
 *
 * @param days where the dates of the text stand; sorted
 *
 * @example
 * cutRows('Motions due: 20 days before trial\nStatus conference of 12/17/2025 is cancelled', span, days)
 * //=> two spans
 */
export function cutRows(
  text: string,
  span: TextSpan,
  days: readonly TextSpan[],
): readonly TextSpan[] {
  const words = text.slice(span.start, span.end);
  if (!words.includes('\n')) return [span];
  const own = [
    ...within(days, span),
    ...[...words.matchAll(PERIOD)].map(({ index, 0: found }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
    })),
  ].sort((one, other) => one.start - other.start);
  if (own.length < 2) return [span];
  const rows: TextSpan[] = [];
  let start = span.start;
  let upper: Row | null = null;
  const lines = linesOf(text, span);
  for (const [at, line] of lines.entries()) {
    const [first] = within(own, line);
    if (first === undefined) continue;
    const lower = { line, first };
    if (upper !== null && isNextRow(text, upper, lower)) {
      const above = lines[at - 1];
      // "The following dates were set:" heads the rows below it.
      const hasHead =
        above !== undefined && above.start > upper.line.start && HEAD.test(wordsOf(text, above));
      const end = hasHead ? above.start : line.start;
      rows.push({ start, end });
      start = end;
    }
    upper = lower;
  }
  return [...rows, { start, end: span.end }];
}

/** A line with the first date or period in it. */
type Row = { readonly line: TextSpan; readonly first: TextSpan };

const wordsOf = (text: string, line: TextSpan) => text.slice(line.start, line.end).trim();

function linesOf(text: string, span: TextSpan): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = span.start;
  while (start < span.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline >= span.end ? span.end : newline + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function isNextRow(text: string, upper: Row, lower: Row): boolean {
  const ahead = text.slice(lower.line.start, lower.first.start);
  if (ITEM.test(ahead)) return true;
  const words = wordsOf(text, upper.line);
  if (OPEN.test(words) || (words.length > LONGEST_ROW && !COLUMNS.test(words))) return false;
  if (NAMED.test(ahead) && NAMED.test(text.slice(upper.line.start, upper.first.start))) return true;
  if (START.test(ahead)) return START.test(text.slice(upper.line.start, upper.first.start));
  return CAPITAL.test(ahead) && THING.test(ahead);
}

/** Those of sorted places that lie in a span. */
function within(places: readonly TextSpan[], span: TextSpan): readonly TextSpan[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((places[end]?.end ?? Infinity) <= span.end) end += 1;
  return places.slice(low, end);
}
