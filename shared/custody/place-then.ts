import type { CaseDate } from '../time/case-date.ts';
import { addDays, type CivilDay, compareDays } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { authorityNames } from './authority-names.ts';
import { type DayRange, dayRangeOf, isExact } from './day-range.ts';
import { isFacilityKnown, nameFacility } from './facility-names.ts';
import { nameHolders } from './name-holders.ts';
import { type PlaceThen, placesOn } from './place.ts';
import { printDayRange } from './print-day-range.ts';
import { canBeOnePlace } from './same-place.ts';
import type { CustodySpan } from './spans.ts';
import type { Stay } from './stays.ts';
import type { CustodySummary } from './summary.ts';

/** What the record says of where the client was on a date. */
export type PlaceAnswer = {
  /**
   * `one` place, as sure as its `certainty`; a day of `transfer`; `two-places` at once, a
   * contradiction; `possible`, several and none of them surely; `not-known`, in custody at a place
   * that is not known; `between` two stays, or `outside` all of custody; `not-claimed`, past the limit
   * of facts; `undated`.
   */
  readonly kind:
    | 'one'
    | 'transfer'
    | 'two-places'
    | 'possible'
    | 'not-known'
    | 'between'
    | 'outside'
    | 'not-claimed'
    | 'undated';
  readonly sentence: string;
  /** The best supported first; empty outside of custody. */
  readonly places: readonly PlaceThen[];
  /** What else can have been, and what the answer does not contain. */
  readonly also: readonly string[];
};

type Custody = Pick<
  CustodySummary,
  'limit' | 'spans' | 'stays' | 'gaps' | 'holders' | 'notCounted'
>;
type Answer = Omit<PlaceAnswer, 'places'>;
/** First and last day that a date can mean; the same where it has one open side. */
type Days = { readonly first: CivilDay; readonly last: CivilDay };

/**
 * Says where the client was on a date: "where was the client when the petition was filed". Between two
 * stays, two places at once, a place that is not known and a day past the limit of facts are each said
 * as what they are.
 *
 * @example
 * placeThen(summary, between('2025-02-16', '2025-02-23')).sentence
 * //=> 'At Chittenden Regional Correctional Facility, South Burlington, VT (ICE), as recorded; its dates are doubtful.'
 */
export function placeThen(custody: Custody, date: CaseDate): PlaceAnswer {
  const { limit } = custody;
  const { earliest, latest } = dayRangeOf(date);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null)
    return answer({
      kind: 'undated',
      sentence: 'The date is not known, so no place can be said.',
      also: [],
    });
  if (first > limit)
    return answer({
      kind: 'not-claimed',
      sentence: `Nothing is claimed past ${formatCivilDay(limit, 'axis')}, the day that the record is counted to.`,
      also: [],
    });
  const places = placesOn(custody.spans, date);
  const days = { first, last };
  const said = places.length === 0 ? outside(custody, days) : inside(custody, places, days);
  return {
    ...said,
    places,
    also: [
      ...said.also,
      ...(last > limit
        ? [
            `Part of what this date can mean lies past ${formatCivilDay(limit, 'axis')}; nothing is claimed of it.`,
          ]
        : []),
      ...withoutBookIn(custody),
    ],
  };
}

function answer(said: Answer): PlaceAnswer {
  return { ...said, places: [] };
}

function inside(custody: Custody, places: readonly PlaceThen[], days: Days): Answer {
  const spans = places.flatMap(
    ({ stint }) => custody.spans.find((span) => span.stint === stint) ?? [],
  );
  const sure = spans.filter((_, index) => places[index]?.certainty === 'sure');
  const [best] = spans;
  const isOneDay = days.first === days.last;
  const through = sure.filter((span) => !isOneDay || !touches(span, days.first));
  const clash = through.find((span) => through.some((other) => areApart(span, other)));
  if (clash !== undefined)
    return {
      kind: 'two-places',
      sentence: `Recorded at two places at once: ${namesOf(through)}.`,
      also: ['One of the records is wrong, or a transfer is missing.'],
    };
  if (isOneDay && sure.length > 1 && sure.some((span) => sure.some((one) => areApart(span, one))))
    return { kind: 'transfer', sentence: sayTransfer(sure, days.first), also: [] };
  const certainty = places[0]?.certainty ?? 'possible';
  if (best === undefined || certainty === 'possible') {
    const holed = hasFreeDay(custody.spans, days);
    return {
      kind: 'possible',
      sentence:
        spans.length === 1
          ? `Perhaps at ${namesOf(spans)}: not on every day that the date can mean.`
          : `Not known which: ${namesOf(spans)}.`,
      also: holed ? ['On some of the days that it can mean, no custody is recorded.'] : [],
    };
  }
  const together = sure.length > 0 ? sure : [best];
  const others = spans.filter((span) => !together.includes(span) && areApart(span, best));
  const isKnown = isFacilityKnown(best.stint.facility);
  const recorded = certainty === 'sure' ? '' : ', as recorded; its dates are doubtful';
  return {
    kind: isKnown ? 'one' : 'not-known',
    sentence: isKnown
      ? `At ${namesOf(together)}${recorded}.`
      : `In custody, the place is not known: ${namesOf(together)}${recorded}.`,
    also: others.length === 0 ? [] : [`Also possible: ${namesOf(others)}.`],
  };
}

function outside(custody: Custody, { first, last }: Days): Answer {
  const { stays, gaps, holders } = custody;
  const before = stays.filter((stay) => stay.to < first).at(-1);
  const after = stays.find((stay) => stay.from > last);
  const gap = gaps.find((one) => one.from === before?.to && one.to === after?.from);
  if (gap !== undefined)
    return {
      kind: 'between',
      sentence: `Between two stays: custody ended ${edge(gap.start)} and began again ${edge(gap.end)}. ${
        gap.afterRelease ? 'A release or a removal is recorded.' : 'No release is recorded.'
      }`,
      also: [],
    };
  if (before !== undefined) {
    const piece = holders.filter((one) => one.from <= first).at(-1);
    const now =
      piece === undefined || piece.state === 'held' ? 'No custody record' : nameHolders(piece);
    return {
      kind: 'outside',
      sentence: `${now}: the last custody before it ended ${edge(before.end)}.`,
      also: [],
    };
  }
  return {
    kind: 'outside',
    sentence:
      after === undefined
        ? 'No custody is counted.'
        : `Before the first recorded custody, which began ${edge(after.start)}.`,
    also: [],
  };
}

function withoutBookIn({ notCounted }: Custody): readonly string[] {
  const places = notCounted
    .filter(({ why }) => why === 'no-book-in')
    .map(({ stint }) => named(stint));
  return places.length === 0
    ? []
    : [`It can also have been during custody without a book-in date: ${places.join('; ')}.`];
}

/** A stint that begins or ends on the day: part of the day was spent elsewhere. */
function touches({ start, end, openAtLimit }: CustodySpan, day: CivilDay): boolean {
  return start.latest === day || (end.earliest === day && !openAtLimit);
}

function sayTransfer(spans: readonly CustodySpan[], day: CivilDay): string {
  const left = spans.filter(({ start, end }) => end.latest === day && start.earliest !== day);
  const came = spans.filter(({ start, end }) => start.earliest === day && end.latest !== day);
  const passed = spans.filter((span) => !left.includes(span) && !came.includes(span));
  const parts = [
    left.length === 0 ? '' : `left ${namesOf(left)}`,
    passed.length === 0 ? '' : `at ${namesOf(passed)}`,
    came.length === 0 ? '' : `arrived at ${namesOf(came)}`,
  ].filter((part) => part !== '');
  return `A day of transfer: ${parts.join(', ')}.`;
}

function areApart(first: CustodySpan, second: CustodySpan): boolean {
  return !canBeOnePlace(first.stint.facility, second.stint.facility);
}

/** Some day of a date lies in no stint, as far as stints are drawn. */
function hasFreeDay(spans: readonly CustodySpan[], { first, last }: Days): boolean {
  let day = first;
  for (const { from, to } of [...spans].sort((a, b) => compareDays(a.from, b.from)))
    if (from <= day && to >= day) day = addDays(to, 1);
  return day <= last;
}

function namesOf(spans: readonly CustodySpan[]): string {
  return spans.map(({ stint }) => named(stint)).join('; ');
}

function named({ facility, authority }: CustodySpan['stint']): string {
  return `${nameFacility(facility)} (${authorityNames[authority]})`;
}

function edge(range: DayRange | Stay['end']): string {
  return isExact(range)
    ? printDayRange(range, 'axis')
    : `on a day not known exactly (${printDayRange(range, 'axis')})`;
}
