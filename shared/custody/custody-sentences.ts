import { printDays } from './day-count.ts';
import { AROUND_DAYS, type DayRange, isExact, isNotAfter } from './day-range.ts';
import { nameFacility } from './facility-names.ts';
import { sayConfirmed } from './last-confirmation.ts';
import { nameHolders } from './name-holders.ts';
import { bridgeNights } from './nights.ts';
import { printDayRange } from './print-day-range.ts';
import type { CustodySummary } from './summary.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/** As of which day the numbers are, and past which nothing is claimed. */
export function asOfSentence({ limit }: CustodySummary, asOf: CivilDay): string {
  return limit === asOf
    ? `Counted as of ${formatCivilDay(asOf, 'long')}.`
    : `Counted as of ${formatCivilDay(limit, 'long')}, the day through which facts are current. ` +
        `Nothing is claimed about later days, up to ${formatCivilDay(asOf, 'long')} or after.`;
}

/**
 * The last word of the record on who holds, with the check that stands behind it; empty where nobody
 * is recorded as held.
 *
 * @example
 * lastWord(summary) //=> 'In ICE custody, as confirmed Thu 11/19/2026, 2:10 PM ET.'
 */
export function lastWord({ holders, confirmed }: CustodySummary): string {
  const last = holders.at(-1);
  if (last?.state !== 'held') return '';
  const stamp =
    confirmed === null ? (last.running ? 'confirmed by no check' : '') : sayConfirmed(confirmed);
  return `${[nameHolders(last), stamp].filter((part) => part !== '').join(', ')}.`;
}

/** The conventions that the numbers of this summary rest on; those that it does not use are left out. */
export function conventionsOf(custody: CustodySummary): readonly string[] {
  const dates = custody.spans.flatMap(({ stint }) =>
    stint.bookOut === null ? [stint.bookIn] : [stint.bookIn, stint.bookOut],
  );
  const isRange = custody.spans.some(({ start, end }) => !isExact(start) || !isExact(end));
  const hasHandover = custody.stays.some(
    ({ spans }) =>
      spans.length > 1 && spans.some((span) => !isExact(span.start) || !isExact(span.end)),
  );
  return [
    'Elapsed: last day minus first day; the first day is not counted. Counting both ends: each day ' +
      'of the calendar with custody counts, the first and the last of a stay among them. Neither is ' +
      'a computation of sentence credit.',
    ...(custody.byAuthority.length > 1
      ? [
          'A day on which custody changed hands counts for each holder when both ends are counted, so ' +
            'holders can add up to more than the total.',
        ]
      : []),
    ...(hasNightBetween(custody.spans)
      ? [
          'The night between a transfer and a book-in on the next day counts as custody of the ' +
            'authority that transferred.',
        ]
      : []),
    ...(isRange
      ? [
          'Ranges come from book-in or book-out dates that are not known exactly, or that a check ' +
            'or a release speaks against.',
        ]
      : []),
    ...(hasHandover
      ? [
          'Where one stint can have ended on the day on which the next began, and no release is ' +
            'recorded between them, custody is counted as unbroken.',
        ]
      : []),
    ...(dates.some(isAroundDay)
      ? [
          `“On or about” a day is read as within ${String(AROUND_DAYS)} days to either side: a convention of this summary, not of any court or agency.`,
        ]
      : []),
    ...(dates.some((date) => date.kind === 'around' && date.from.length < 10)
      ? [
          '“About” a month or a year is read as within it: a convention of this summary, not of any court or agency.',
        ]
      : []),
  ];
}

/** Transfers, places, gaps and orders, a sentence each. */
export function factsOf(custody: CustodySummary): readonly string[] {
  const known = custody.facilitiesKnown;
  const gaps = custody.gaps.filter((gap) => !gap.afterRelease);
  const released = custody.gaps.filter((gap) => gap.afterRelease);
  const { atLeast, isExact: areAll } = custody.transfers;
  return [
    `Transfers between facilities: ${areAll ? '' : 'at least '}${String(atLeast)}.`,
    `At least ${count(known.length, 'facility', 'facilities')} known` +
      (known.length === 0 ? '.' : `: ${known.map(nameFacility).join('; ')}.`),
    ...(custody.placesUnknown > 0
      ? [`Stints whose facility is not known: ${String(custody.placesUnknown)}.`]
      : []),
    ...released.map((gap) => `Out of custody after a release or a removal: ${stretchOf(gap)}.`),
    ...(gaps.length === 0
      ? ['No gap in custody is recorded.']
      : gaps.map((gap) => `Gap in custody, no release recorded: ${stretchOf(gap)}.`)),
    ...custody.orderedReleasedStillHeld.map(
      (piece) => `Ordered released but still held: ${stretchOf(piece)} (${nameHolders(piece)}).`,
    ),
  ];
}

/** "Wed, May 28, 2025 to Thu, June 12, 2025, 15 days"; an end in doubt is said as a range. */
function stretchOf({
  start,
  end,
  days,
}: Pick<CustodySummary['gaps'][number], 'start' | 'end' | 'days'>): string {
  return isExact(start) && isExact(end)
    ? `${printed(start)} to ${printed(end)}, ${printDays(days)}`
    : `from ${printed(start)}; until ${printed(end)}; ${printDays(days)}`;
}

function printed(range: DayRange): string {
  return printDayRange(range, 'sentence');
}

/** A transfer overnight, or one that can have been, from one authority to another. */
function hasNightBetween(spans: CustodySummary['spans']): boolean {
  return bridgeNights(spans).some(
    ({ stint, end }, index) =>
      end.latest !== spans[index]?.end.latest &&
      spans.some(
        (other) =>
          other.stint.authority !== stint.authority &&
          isNotAfter(other.start.earliest, end.latest) &&
          isNotAfter(end.latest, other.start.latest),
      ),
  );
}

function isAroundDay(date: CaseDate): boolean {
  return date.kind === 'around' && date.from.length === 10;
}

/** "1 facility", "3 facilities". */
function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
