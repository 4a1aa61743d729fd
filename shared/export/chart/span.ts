import { allDays, type DayRange, stretchOf } from '../../chronology/within-range.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import { axisMs, dayOfAxisMs } from '../../time/axis-ms.ts';
import { splitDay } from '../../time/civil-day.ts';

/** A stretch of the axis: `to` is not included. */
export type Span = { readonly from: number; readonly to: number };

export const DAY_MS = 86_400_000;

/** Months since the year 0, the number by which bands are cut. */
export function monthIndex(ms: number): number {
  const { year, month } = splitDay(dayOfAxisMs(ms));
  return year * 12 + month - 1;
}

/** Where a month begins on the axis. */
export function monthStart(index: number): number {
  return Date.UTC(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
}

/**
 * Whole months around everything that a chart shows; null where nothing has a place in time. The
 * as-of day is taken in where it lies near, so that a chart never ends in years of nothing.
 *
 * @param range the only days of which something is shown: bars are cut there, a mark never is
 */
export function spanOf(chronology: Chronology, range: DayRange = allDays): Span | null {
  const { marks, bars, gaps } = chronology;
  if (marks.length === 0 && bars.length === 0) return null;
  const days = stretchOf(range);
  const cut = (ms: number): number => Math.min(days.to, Math.max(days.from, ms));
  const starts = [...marks, ...bars, ...gaps].map((item) => cut(item.from));
  const ends = [...marks, ...bars, ...gaps].map((item) => cut(item.to));
  const ats = marks.map((mark) => mark.at as number);
  const from = smallest([...starts, ...ats]);
  const last = largest([...ends, ...ats]);
  const asOf = axisMs(chronology.asOf);
  const near = asOf > last && asOf < days.to && asOf - last <= 0.15 * (last - from);
  return {
    from: monthStart(monthIndex(from)),
    // A bar may end where a month begins; a mark or a line that stands there needs that month.
    to: monthStart(monthIndex(Math.max(largest(ats, from), near ? asOf : from, last - 1)) + 1),
  };
}

/** Whether a moment stands in a stretch. */
export function holds(span: Span, ms: number): boolean {
  return ms >= span.from && ms < span.to;
}

function smallest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function largest(values: readonly number[], least = -Infinity): number {
  return values.reduce((a, b) => Math.max(a, b), least);
}
