import type { Stint } from '../model/custody.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import { dayRangeOf, laterDay } from './day-range.ts';
import type { CustodySpan } from './spans.ts';

/** A stint in which the client was, or may have been, when something happened. */
export type PlaceThen = {
  readonly stint: Stint;
  /**
   * `sure`: held there on every day that the date can mean. `as-recorded`: so too, if doubtful ends
   * ("about February 23") are taken at their word. `possible`: on some of the days.
   */
  readonly certainty: 'sure' | 'as-recorded' | 'possible';
};

const order = ['sure', 'as-recorded', 'possible'] as const;

/**
 * Where the client was held on a date: "where was the client when the petition was filed". The best
 * supported place first; none where the date is undated or lies outside all custody. On the day of a
 * handover both places answer.
 *
 * @param spans as `custodySpans` gives them
 *
 * @example
 * placesOn(spans, between('2025-02-16', '2025-02-23'))
 * //=> [Vermont, as recorded], [Logan airport, possible], [Louisiana, possible]
 */
export function placesOn(spans: readonly CustodySpan[], date: CaseDate): readonly PlaceThen[] {
  const { earliest, latest } = dayRangeOf(date);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null) return [];
  const openEnded = earliest === null || latest === null;
  return spans
    .filter((span) => {
      const beginsByThen = latest === null || span.from <= latest;
      const endsAfterThen = earliest === null || span.to >= earliest;
      return beginsByThen && endsAfterThen;
    })
    .map((span): PlaceThen => {
      const { stint } = span;
      if (openEnded) return { stint, certainty: 'possible' };
      if (span.solidFrom <= first && span.solidTo >= last) return { stint, certainty: 'sure' };
      return { stint, certainty: coversAtWord(span, first, last) ? 'as-recorded' : 'possible' };
    })
    .sort((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty));
}

function coversAtWord(span: CustodySpan, first: CivilDay, last: CivilDay): boolean {
  const { bookIn, bookOut } = span.stint;
  if (bookIn.kind === 'undated' || bookOut?.kind === 'undated') return false;
  const start = laterDay(earliestDay(bookIn), span.from);
  const end = bookOut === null ? (span.doubts[0]?.since ?? span.to) : latestDay(bookOut);
  return start <= first && end >= last;
}
