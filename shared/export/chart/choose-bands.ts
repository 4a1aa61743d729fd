import type { Chronology } from '../../chronology/chronology.ts';
import { headingHeight } from '../text-blocks.ts';
import { type Band, bandHeight, type BandRules, crowding, layoutBand } from './band.ts';
import { holds, monthIndex, monthStart, type Span } from './span.ts';

/** Months that a band may cover. */
const LENGTHS = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96, 120, 180, 240, 360, 480,
];
/** No page has room for more labels than this: such a stretch need not be tried. */
const MOST_MARKS = 200;
/** A band that pushes more neighbours together than this no longer tells when things were. */
const MOST_CROWDING = 0.25;
/** Share of a page that is worth beginning a band in. */
const ENOUGH = 0.6;
/** Months without anything, at an end of a band, that are not worth drawing. */
const QUIET = 4;

/**
 * Cuts time at months into the longest bands whose labels all stand in full within `room` points.
 * Long stretches in which nothing begins or ends are left out between bands. Where even a month is
 * too tall, it is given as it is: its lanes then go on over pages.
 *
 * @param room height of one page
 * @param roomForAll height that a chart in one stretch may take: what is left of the page, and the next
 */
export function chooseBands(
  span: Span,
  all: BandRules,
  room: number,
  roomForAll = room,
): readonly Band[] {
  if (countMarks(span, all) <= MOST_MARKS) {
    const whole = layoutBand(span, all);
    if (isReadable(whole, room) || (isReadable(whole, roomForAll) && saysWords(whole)))
      return [whole];
  }
  const rules = { ...all, dropsEmpty: true };
  const busy = busyMonths(rules.chronology);
  const bands: Band[] = [];
  let start = monthIndex(span.from);
  const end = monthIndex(span.to - 1) + 1;
  let left = room;
  while (start < end) {
    // Under a short band the next one may be a little lower, so that both stand on one page.
    const here = left >= ENOUGH * room ? left : room;
    const band = trimmed(longestBand(start, end, rules, here), busy, rules, here);
    bands.push(band);
    left = here - bandHeight(band) - headingHeight(3);
    start = monthIndex(band.span.to - 1) + 1;
    const next = busy.find((month) => month >= start) ?? end;
    if (next - start >= QUIET) start = next;
  }
  return evened(bands, rules, room);
}

function isReadable(band: Band, room: number): boolean {
  return bandHeight(band) <= room && crowding(band) <= MOST_CROWDING;
}

/** Whether nothing had to be named by its number alone, as where many short bars stand close. */
function saysWords(band: Band): boolean {
  return band.lanes.every(({ anchors }) =>
    anchors.every(({ label }) => label !== null && label.says !== 'number'),
  );
}

/** By halving: what is too full for a year is too full for two. */
function longestBand(start: number, end: number, rules: BandRules, room: number): Band {
  const lengths = [1, ...LENGTHS.filter((months) => months > 1 && months < end - start)];
  if (end - start > 1) lengths.push(end - start);
  let best = layoutBand(monthsSpan(start, start + 1), rules);
  let low = 0;
  let high = lengths.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const span = monthsSpan(start, start + (lengths[middle] ?? 1));
    const band = countMarks(span, rules) > MOST_MARKS ? null : layoutBand(span, rules);
    if (band !== null && isReadable(band, room)) {
      best = band;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}

function countMarks(span: Span, { chronology }: BandRules): number {
  return chronology.marks.filter((mark) => holds(span, mark.at)).length;
}

/** Without quiet months at its end. */
function trimmed(band: Band, busy: readonly number[], rules: BandRules, room: number): Band {
  const first = monthIndex(band.span.from);
  const end = monthIndex(band.span.to - 1) + 1;
  const last = busy.findLast((month) => month < end && month >= first) ?? first;
  if (end - last - 1 < QUIET) return band;
  const shorter = layoutBand(monthsSpan(first, last + 1), rules);
  return isReadable(shorter, room) ? shorter : band;
}

/** Bands of one length read better than long ones and a short rest: taken where they fit as well. */
function evened(bands: readonly Band[], rules: BandRules, room: number): readonly Band[] {
  const first = bands[0];
  const last = bands.at(-1);
  if (first === undefined || last === undefined || bands.length < 2) return bands;
  const isGapless = bands.every(
    (band, index) => index === 0 || bands[index - 1]?.span.to === band.span.from,
  );
  if (!isGapless) return bands;
  const start = monthIndex(first.span.from);
  const months = monthIndex(last.span.to - 1) + 1 - start;
  const size = Math.ceil(months / bands.length);
  const even: Band[] = [];
  for (let from = start; from < start + months; from += size) {
    const band = layoutBand(monthsSpan(from, Math.min(from + size, start + months)), rules);
    if (!isReadable(band, room)) return bands;
    even.push(band);
  }
  return even;
}

/** Months in which a mark stands, or a bar begins or ends; ascending. */
function busyMonths({ marks, bars, gaps }: Chronology): readonly number[] {
  const months = new Set([
    ...marks.map((mark) => monthIndex(mark.at)),
    ...[...bars, ...gaps].flatMap((bar) => [monthIndex(bar.from), monthIndex(bar.to - 1)]),
  ]);
  return [...months].sort((a, b) => a - b);
}

function monthsSpan(from: number, to: number): Span {
  return { from: monthStart(from), to: monthStart(to) };
}
