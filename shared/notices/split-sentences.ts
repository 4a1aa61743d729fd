import { cutRows } from './cut-rows.ts';
import type { TextSpan } from './notice-reading.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Za-z]|no|nos|v|vs|mr|mrs|ms|dr|hon|jr|sr|st|ave|blvd|rm|ste|fl|bldg|ct|dist|u\.s|u\.s\.c|c\.f\.r|d\.c|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|inc|al|re|sec|art|para|approx|dkt|doc|ecf|pub|stat|fed|crim|civ|cir|ext|tel|mass|vt|calif|tex|la|ariz|fla|ill|pa|va|md|conn|hrg|conf|appt|cont|dept|def|govt|atty)$/i;
/** `Date:`, `TIME -`, `Hearing Date and Time:` at the start of a line. */
const LABEL = /^[ >*|]*[A-Z][A-Za-z/()&.'# ]{0,44}:(?!\/\/|\d)/;
const LONGEST = 1_200;

/**
 * Cuts a text into sentences. A form is cut into runs of its lines `Label: value`, so that a date and
 * the time beneath it stay together, and a list of dates into its rows. Spans do not overlap, run upward
 * and leave out blanks at the ends.
 *
 * @param text as `foldText` leaves it
 * @param days where its dates stand; without them no list is cut
 */
export function splitSentences(text: string, days: readonly TextSpan[] = []): readonly TextSpan[] {
  return splitParagraphs(text)
    .flatMap((paragraph) => splitParagraph(text, paragraph))
    .flatMap((span) => cutRows(text, span, days))
    .flatMap((span) => cutLong(span))
    .map((span) => trimmed(text, span))
    .filter((span) => span.end > span.start);
}

/** The sentence that a place lies in; the place alone where it lies in none. */
export function sentenceAt(sentences: readonly TextSpan[], place: TextSpan): TextSpan {
  const at = firstEndingAfter(sentences, place.start);
  const first = sentences[at];
  if (first === undefined || first.start > place.start) return place;
  if (first.end >= place.end) return first;
  const last = sentences.slice(at, at + 50).find((one) => one.end >= place.end);
  return { start: first.start, end: Math.max(place.end, last?.end ?? place.end) };
}

function firstEndingAfter(sentences: readonly TextSpan[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function splitParagraphs(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[ >|]*\n/g)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length - 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function splitParagraph(text: string, paragraph: TextSpan): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  let start = paragraph.start;
  let isForm = false;
  let lineStart = paragraph.start;
  while (lineStart < paragraph.end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > paragraph.end ? paragraph.end : newline;
    const line = text.slice(lineStart, lineEnd);
    const startsForm = LABEL.test(line.slice(0, 60));
    // A form ends where a line of prose begins that is no value of the label above it; a line that
    // begins small goes on with a sentence.
    const endsForm =
      isForm && !startsForm && line.trim().length > 70 && !/^[ >|*]*[a-z]/.test(line);
    if (startsForm !== isForm && (startsForm || endsForm)) {
      parts.push(
        ...(isForm ? splitForm(text, start, lineStart) : splitProse(text, start, lineStart)),
      );
      start = lineStart;
      isForm = startsForm;
    }
    lineStart = lineEnd + 1;
  }
  parts.push(
    ...(isForm ? splitForm(text, start, paragraph.end) : splitProse(text, start, paragraph.end)),
  );
  return parts;
}

/** A line longer than a form's is prose behind a label: "PROCEEDINGS: Status conference held. …". */
const LONGEST_FORM_LINE = 120;

function splitForm(text: string, from: number, to: number): readonly TextSpan[] {
  const lines = text.slice(from, to).split('\n');
  const isProse = lines.some((line) => line.length > LONGEST_FORM_LINE);
  return isProse ? splitProse(text, from, to) : [{ start: from, end: to }];
}

function splitProse(text: string, from: number, to: number): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = from;
  // Only of the paragraph: a search past its end would be made again for every one of them.
  for (const match of text.slice(from, to).matchAll(/[.;!?]["')\]]*(?=\s)/g)) {
    const at = from + match.index;
    const end = at + match[0].length;
    const next = text.slice(end, end + 40).trimStart();
    if (text[at] === '.') {
      if (ABBREVIATION.test(text.slice(Math.max(start, at - 12), at))) {
        // "at 1:30 p.m. The hearing …" ends one all the same.
        const isClock = /[ap]\.?m$/i.test(text.slice(at - 4, at));
        if (!isClock || !/^(?:[A-Z][a-z]+ [a-z]|It |The )/.test(next)) continue;
        if (/^(?:Eastern|Central|Mountain|Pacific|Before|Courtroom|Room|In|At|On)\b/.test(next))
          continue;
      } else if (!/^["'(*[]*[A-Z0-9]/.test(next)) continue;
    }
    spans.push({ start, end: Math.min(end, to) });
    start = end;
  }
  if (start < to) spans.push({ start, end: to });
  return spans;
}

/** A text without any stop is cut, so that nobody has to look for a date in pages of it. */
function cutLong(span: TextSpan): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  for (let start = span.start; start < span.end; start += LONGEST)
    parts.push({ start, end: Math.min(span.end, start + LONGEST) });
  return parts;
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}
