import fc from 'fast-check';
import {
  type CaseDate,
  lastDayOf,
  firstDayOf,
  type PartialDay,
  type PlacedDate,
  type Precision,
  precisionOf,
} from '../../../../shared/time/case-date.ts';
import {
  type CivilDay,
  civilDaySchema,
  dayFromNumber,
  dayNumber,
} from '../../../../shared/time/civil-day.ts';
import { type Result } from '../../../../shared/result/result.ts';

/** A day stated by hand; throws if it does not exist. */
export function day(text: string): CivilDay {
  return civilDaySchema.parse(text);
}

/** The value of an outcome that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.details)}`);
  return result.value;
}

/** The code of an outcome that must be a failure. */
export function codeOf(result: Result<unknown>): string {
  if (result.ok) throw new Error(`Understood: ${JSON.stringify(result.value)}`);
  return result.failure.code;
}

type Clock = { time?: string; zone?: string };
type SingleKind = 'on' | 'around' | 'before' | 'after';
type SpanKind = 'between' | 'from-to';

export const NEW_YORK = 'America/New_York';
export const CHICAGO = 'America/Chicago';
export const LOS_ANGELES = 'America/Los_Angeles';

/** One date of a kind, with the precision that its text carries. */
export function single(kind: SingleKind, from: PartialDay, clock: Clock = {}): PlacedDate {
  const precision: Precision = clock.time === undefined ? precisionOf(from) : 'time';
  return { kind, from, precision, ...clock, asTyped: '' };
}

/** A span of a kind, with the coarser precision of its ends. */
export function span(
  kind: SpanKind,
  from: PartialDay,
  to: PartialDay,
  clock: Clock & { toTime?: string } = {},
): PlacedDate {
  const coarser = from.length < to.length ? from : to;
  const precision: Precision = clock.time === undefined ? precisionOf(coarser) : 'time';
  return { kind, from, to, precision, ...clock, asTyped: '' };
}

/** Any day that is kept, 1800 to 2199. */
export const anyDay: fc.Arbitrary<CivilDay> = fc
  .integer({ min: dayNumber(day('1800-01-01')), max: dayNumber(day('2199-12-31')) })
  .map(dayFromNumber);

/** Days that cases live on. */
export const caseDay: fc.Arbitrary<CivilDay> = fc
  .integer({ min: dayNumber(day('1971-01-01')), max: dayNumber(day('2037-12-31')) })
  .map(dayFromNumber);

export const anyTime: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));

/** Zones of US courts, with and without summer time. */
export const courtZone: fc.Arbitrary<string> = fc.constantFrom(
  NEW_YORK,
  CHICAGO,
  'America/Denver',
  'America/Phoenix',
  LOS_ANGELES,
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
);

export const anyZone: fc.Arbitrary<string> = fc.oneof(
  courtZone,
  fc.constantFrom(
    'UTC',
    'Europe/London',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'Pacific/Apia',
    'Australia/Lord_Howe',
  ),
);

function partialOf(arbitrary: fc.Arbitrary<CivilDay>): fc.Arbitrary<PartialDay> {
  return fc
    .tuple(arbitrary, fc.constantFrom(4, 7, 10, 10))
    .map(([text, cut]) => text.slice(0, cut));
}

function clockOf(withToTime: boolean): fc.Arbitrary<Clock & { toTime?: string }> {
  const clock = {
    time: anyTime,
    ...(withToTime ? { toTime: anyTime } : {}),
    zone: courtZone,
  };
  return fc.record(clock, { requiredKeys: [] });
}

function singleOf(arbitrary: fc.Arbitrary<CivilDay>): fc.Arbitrary<PlacedDate> {
  return fc
    .tuple(
      fc.constantFrom<SingleKind>('on', 'around', 'before', 'after'),
      partialOf(arbitrary),
      clockOf(false),
    )
    .map(([kind, from, clock]) => single(kind, from, from.length === 10 ? clock : {}));
}

function spanOf(arbitrary: fc.Arbitrary<CivilDay>): fc.Arbitrary<PlacedDate> {
  return fc
    .tuple(
      fc.constantFrom<SpanKind>('between', 'from-to'),
      partialOf(arbitrary),
      partialOf(arbitrary),
      clockOf(true),
    )
    .map(([kind, one, other, clock]) => {
      const [from, to] = lastDayOf(other) < firstDayOf(one) ? [other, one] : [one, other];
      const timed = from.length === 10 && to.length === 10 && from !== to;
      return span(kind, from, to, timed ? clock : {});
    });
}

/** Any date with a place in time, on the days of an arbitrary. */
export function placedDate(days: fc.Arbitrary<CivilDay> = anyDay): fc.Arbitrary<PlacedDate> {
  return fc.oneof(singleOf(days), spanOf(days));
}

/** Any date at all. */
export const anyDate: fc.Arbitrary<CaseDate> = fc.oneof(
  { weight: 8, arbitrary: placedDate() },
  { weight: 1, arbitrary: fc.constant<CaseDate>({ kind: 'undated', asTyped: '' }) },
);
