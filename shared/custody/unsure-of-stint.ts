import { dayRangeOf, isExact } from './day-range.ts';
import { isFacilityKnown } from './facility-names.ts';
import { nameDoubt } from './name-holders.ts';
import { printDayRange } from './print-day-range.ts';
import type { CustodySpan } from './spans.ts';

/**
 * What is not sure of a stint, in a few words each: its ends as they are counted, its place, its
 * standing, a check or a release that speaks against it, and that it has no source. Empty for most.
 *
 * @example
 * unsureOfStint(richwood) //=> ['book-in counted as Feb 20, 2025 to Feb 28, 2025']
 */
export function unsureOfStint(span: CustodySpan): readonly string[] {
  const { stint, start, end, doubts, openAtLimit } = span;
  return [
    ...(isExact(dayRangeOf(stint.bookIn))
      ? []
      : [`book-in counted as ${printDayRange(start, 'axis')}`]),
    ...(stint.bookOut === null || openAtLimit || isExact(dayRangeOf(stint.bookOut))
      ? []
      : [`book-out counted as ${printDayRange(end, 'axis')}`]),
    ...doubts.map((doubt) => nameDoubt({ ...doubt, authority: stint.authority })),
    ...(isFacilityKnown(stint.facility) ? [] : ['place not known']),
    ...(stint.standing === 'undisputed' ? [] : [stint.standing.replaceAll('-', ' ')]),
    ...(stint.sources.length === 0 ? ['no source recorded'] : []),
  ];
}
