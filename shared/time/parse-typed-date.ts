import { fail, ok, type Result } from '../result/result.ts';
import {
  type CaseDate,
  firstDayOf,
  isZone,
  lastDayOf,
  type PartialDay,
  type PlacedDate,
  precisionOf,
} from './case-date.ts';
import { type CivilDay, isCivilDay } from './civil-day.ts';
import { notesOnDay, notesOnEnd } from './notes-on-day.ts';
import { settleSpanYears, settleYear, toPartialDay } from './settle-year.ts';
import { type TypedDateNote } from './typed-date-notes.ts';
import { readTypedEnd, type TypedEnd } from './typed-end.ts';
import { readTypedSpan } from './typed-span.ts';
import { readableText } from './typed-text.ts';
import { readTypedZone } from './typed-zone.ts';

/** What was understood, and what the person typing should see about it. */
export type TypedDate = { readonly date: CaseDate; readonly notes: readonly TypedDateNote[] };

type Context = {
  /** The laptop's civil day. */
  readonly today: CivilDay;
  /** IANA zone of the court or facility, used where a time is typed without a zone of its own. */
  readonly zone?: string;
};

type SingleKind = 'on' | 'around' | 'before' | 'after';

/** As many characters as a date keeps of what was typed. */
const LONGEST = 200;

const UNDATED =
  /^(?:undated|unknown|unk\.?|no date|date unknown|tbd|to be determined|n[./]?d\.?|\?+)$/;
/** They leave open which side of the day is meant, whether it counts, or where the span ends. */
const UNCLEAR =
  /^(?:by|since|until|till?|thru|through|starting|beginning|ending|as of|no later than|not later than|no earlier than|not before|not after|on or before|on or after|<=|>=|=<|=>|≤|≥)(?![a-z])/;
const KINDS: readonly (readonly [RegExp, SingleKind])[] = [
  [
    /^(?:on or about|on\/about|o\/a|about|abt|around|approximately|approx|roughly|circa|ca?)(?![a-z])\.? ?/,
    'around',
  ],
  [/^[~≈] ?/, 'around'],
  [/^(?:before|bef|prior to|earlier than)(?![a-z])\.? ?|^< ?/, 'before'],
  [/^(?:after|aft|later than)(?![a-z])\.? ?|^> ?/, 'after'],
  [/^on /, 'on'],
];
/** Part of a month or year; the wording itself is kept in `asTyped`. */
const HAZY = /^(?:early|mid|late)(?:[ -]in)?[ -]/;

/**
 * Reads a date the way US paralegals type it, and keeps the text as typed.
 *
 * Rules that surprise:
 * - Month, day, year. A first number above 12 is refused, never swapped.
 * - No year: the occurrence nearest to today, the later of two equally near; a span takes the year
 *   of its other end. Two digits: from 80 years before today's year to 19 after it.
 * - No AM or PM: court hours, 7 to 11 in the morning, noon, 1 to 6 in the afternoon.
 * - `late feb 2025` is *around* the month. "By", "since" and the like are refused: they can be read
 *   in two ways. So is "midnight".
 * - `+3m` counts from today and stops at the month's end.
 * - Whatever was assumed, and whatever does not fit (weekday, weekend, holiday, zone, past), is a
 *   note beside the date; see `TypedDateNote`.
 *
 * @failure typed-date/empty
 * @failure typed-date/too-long longest
 * @failure typed-date/unreadable text
 * @failure typed-date/day-first day, month: "13/06" is not US order
 * @failure typed-date/impossible-day month, day, days, year or nothing
 * @failure typed-date/impossible-time text
 * @failure typed-date/out-of-range text: kept years are 1800 to 2199
 * @failure typed-date/unclear-word word: "by", "since"
 * @failure typed-date/weekday-alone weekday
 * @failure typed-date/midnight
 * @failure typed-date/hour-or-year number
 * @failure typed-date/time-without-day text
 * @failure typed-date/unknown-zone word
 * @failure typed-date/two-zones
 * @failure typed-date/two-readings text
 * @failure typed-date/open-ended word: "present"
 * @failure typed-date/reversed-span from, to
 * @failure typed-date/one-day-needed text: "late" or "about" beside something it cannot go with
 *
 * @example
 * parseTypedDate('6/18/25 1:30p', { today: '2025-06-01', zone: 'America/New_York' })
 * //=> { ok: true, value: { date: { kind: 'on', from: '2025-06-18', precision: 'time',
 * //     time: '13:30', zone: 'America/New_York', asTyped: '6/18/25 1:30p' }, notes: [] } }
 */
export function parseTypedDate(text: string, context: Context): Result<TypedDate> {
  const asTyped = text.trim();
  if (asTyped.length > LONGEST) return fail('typed-date/too-long', { longest: LONGEST });
  const readable = readableText(asTyped);
  if (readable === '') return fail('typed-date/empty');
  if (UNDATED.test(readable)) return ok({ date: { kind: 'undated', asTyped }, notes: [] });

  const unclear = UNCLEAR.exec(readable)?.[0];
  if (unclear !== undefined) return fail('typed-date/unclear-word', { word: unclear });
  const between = /^between (?<ends>.+)$/.exec(readable)?.groups?.['ends'];
  if (between !== undefined) return parseSpan('between', between, asTyped, context);
  const span = /^from (?<ends>.+)$/.exec(readable)?.groups?.['ends'];
  if (span !== undefined) return parseSpan('from-to', span, asTyped, context);

  const { kind, rest } = kindOf(readable);
  const hazy = HAZY.exec(rest)?.[0];
  const single = parseSingle(kind, hazy, rest.slice(hazy?.length ?? 0), asTyped, context);
  if (single.ok || single.failure.code !== 'typed-date/unreadable') return single;

  const asSpan = parseSpan('from-to', rest, asTyped, context);
  if ((kind === 'on' && hazy === undefined) || !asSpan.ok) return asSpan;
  return fail('typed-date/one-day-needed', { text: rest });
}

function kindOf(text: string): { kind: SingleKind; rest: string } {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, rest: text.slice(match[0].length) };
  }
  return { kind: 'on', rest: text };
}

function parseSingle(
  kind: SingleKind,
  hazy: string | undefined,
  text: string,
  asTyped: string,
  { today, zone }: Context,
): Result<TypedDate> {
  const end = readTypedEnd(text, today);
  if (!end.ok) return end;
  if (hazy !== undefined && (end.value.day !== undefined || kind === 'before' || kind === 'after'))
    return fail('typed-date/one-day-needed', { text });
  const year = settleYear(end.value, today);
  if (!year.ok) return year;
  const from = toPartialDay(end.value, year.value);
  if (!from.ok) return from;
  const clock = readClock(end.value, undefined, from.value, zone);
  if (!clock.ok) return clock;
  const { notes, ...times } = clock.value;
  const date: PlacedDate = {
    kind: hazy === undefined ? kind : 'around',
    from: from.value,
    precision: times.time === undefined ? precisionOf(from.value) : 'time',
    ...times,
    asTyped,
  };
  return ok({
    date,
    notes: [
      ...notesOnEnd(end.value, from.value, end.value.year === undefined, today),
      ...notes,
      ...notesOnDay(date, today),
    ],
  });
}

function parseSpan(
  kind: 'between' | 'from-to',
  text: string,
  asTyped: string,
  { today, zone }: Context,
): Result<TypedDate> {
  const span = readTypedSpan(text, today, kind === 'between' ? 'and' : 'to');
  if (!span.ok) return span;
  const { first, second } = span.value;
  const years = settleSpanYears(first, second, today);
  if (!years.ok) return years;
  const [firstYear, secondYear] = years.value;
  const from = toPartialDay(first, firstYear);
  if (!from.ok) return from;
  const to = toPartialDay(second, secondYear);
  if (!to.ok) return to;

  const clock = readClock(first, second, from.value, zone);
  if (!clock.ok) return clock;
  const { notes, ...times } = clock.value;
  const hasTime = times.time !== undefined || times.toTime !== undefined;
  if (hasTime && !(isCivilDay(from.value) && isCivilDay(to.value)))
    return fail('typed-date/time-without-day', { text });
  const backward =
    from.value === to.value &&
    times.time !== undefined &&
    times.toTime !== undefined &&
    times.toTime < times.time;
  if (backward || lastDayOf(to.value) < firstDayOf(from.value))
    return fail('typed-date/reversed-span', { from: from.value, to: to.value });

  const coarser = from.value.length < to.value.length ? from.value : to.value;
  const date: PlacedDate = {
    kind,
    from: from.value,
    to: to.value,
    precision: times.time === undefined ? precisionOf(coarser) : 'time',
    ...times,
    asTyped,
  };
  const noYear = first.year === undefined && second.year === undefined;
  const firstAssumed = noYear || (first.year === undefined && firstYear !== secondYear);
  const secondAssumed = second.year === undefined && firstYear !== secondYear;
  const all = [
    ...notesOnEnd(first, from.value, firstAssumed, today),
    ...notesOnEnd(second, to.value, secondAssumed, today),
    ...notes,
    ...notesOnDay(date, today),
  ];
  return ok({ date, notes: withoutRepeats(all) });
}

type Clock = { time?: string; toTime?: string; zone?: string; notes: readonly TypedDateNote[] };

/** The times of one or both ends and their one zone. */
function readClock(
  first: TypedEnd,
  second: TypedEnd | undefined,
  from: PartialDay,
  courtZone: string | undefined,
): Result<Clock> {
  const day = firstDayOf(from);
  const ends = [first.time, second?.time].filter((time) => time !== undefined);
  const [earlier, later] = ends;
  if (earlier === undefined) return ok({ notes: [] });
  const words = ends.map(({ zoneWord }) => zoneWord).filter((word) => word !== undefined);
  const [word, otherWord] = words;
  if (otherWord !== undefined && otherWord !== word) return fail('typed-date/two-zones');

  const known = courtZone !== undefined && isZone(courtZone) ? courtZone : undefined;
  const reading = readTypedZone(word, known, day, earlier.time);
  if (!reading.ok) return reading;
  const { zone, notes } = reading.value;
  const assumed = [earlier, later].flatMap((time): TypedDateNote[] => {
    if (time === undefined) return [];
    if (time.assumed) return [{ code: 'time-assumed', time: time.time }];
    return time.time === '00:00' ? [{ code: 'midnight-starts-day' }] : [];
  });
  return ok({
    ...(first.time === undefined ? {} : { time: first.time.time }),
    ...(second?.time === undefined ? {} : { toTime: second.time.time }),
    ...(zone === undefined ? {} : { zone }),
    notes: [...assumed, ...notes],
  });
}

function withoutRepeats(notes: readonly TypedDateNote[]): TypedDateNote[] {
  const seen = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...seen.values()];
}
