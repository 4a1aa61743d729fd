import { fail, ok, type Result } from '../result/result.ts';
import { type CivilDay, splitDay } from './civil-day.ts';
import { readTypedEnd, type TypedEnd } from './typed-end.ts';
import { readTypedTime } from './typed-time.ts';
import { wholeYear } from './typed-day.ts';

/** Both ends of a span as typed; years may be missing. */
export type TypedSpan = { readonly first: TypedEnd; readonly second: TypedEnd };

const TO = /-| to | thru | through | until | till /g;
const AND = /-| to | and /g;
const OPEN_END = /^(?:now|present|the present|ongoing|current|currently|to date|date)$/;
/** "20", "20, 2025", "20/25": the day a run of days ends on, in the month that it began in. */
const DAY_OF_RUN =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:,? |,)(?<year>\d{4})|(?<slash>\/)(?:(?<slashYear>\d{4})|(?<short>\d{2})))?$/;

/**
 * Reads two ends joined by a dash or a word: `2/16-5/14/25`, `feb 16 to may 14 2025`,
 * `June 18-20, 2025`, `6/18/25 1:30p-3p`. Every place to cut is tried; the text must make sense in
 * one way alone.
 *
 * @param text as `readableText` leaves it
 * @param joints `and` where the text began with "between"
 *
 * @failure typed-date/open-ended word: "present" is not a date
 * @failure typed-date/reversed-span from, to: "June 18-5"
 * @failure typed-date/two-readings text: "6/1-7/2025" may be a week or end in July
 * @failure typed-date/... as `readTypedEnd`
 *
 * @example
 * readTypedSpan('2/16-5/14/25', '2025-06-01', 'to')
 * //=> { ok: true, value: { first: { month: 2, day: 16, ... }, second: { year: 2025, ... } } }
 */
export function readTypedSpan(
  text: string,
  today: CivilDay,
  joints: 'to' | 'and',
): Result<TypedSpan> {
  const readings: TypedSpan[] = [];
  let problem: Result<never> = fail('typed-date/unreadable', { text });
  for (const joint of text.matchAll(joints === 'to' ? TO : AND)) {
    const left = text.slice(0, joint.index).trim();
    const right = text.slice(joint.index + joint[0].length).trim();
    const first = readTypedEnd(left, today);
    const second = first.ok ? readSecond(first.value, right, today) : first;
    if (first.ok && second.ok) readings.push(second.value);
    else if (!second.ok && second.failure.code !== 'typed-date/unreadable') {
      const { code } = second.failure;
      // What a wrong cut leaves over often looks like a lone time.
      if (code !== 'typed-date/time-without-day') problem = second;
    }
  }
  const [reading, other] = readings;
  if (reading === undefined) return problem;
  return other === undefined ? ok(reading) : fail('typed-date/two-readings', { text });
}

function readSecond(first: TypedEnd, text: string, today: CivilDay): Result<TypedSpan> {
  if (OPEN_END.test(text)) return fail('typed-date/open-ended', { word: text });

  const run = first.mayRun === true && first.time === undefined ? DAY_OF_RUN.exec(text) : null;
  if (run?.groups !== undefined) {
    const { year, slash, slashYear, short } = run.groups;
    const day = Number(run.groups['day']);
    const alsoMonth = slash !== undefined && day <= 12;
    const runs = day >= (first.day ?? 0);
    if (alsoMonth && slashYear !== undefined) return twoReadings(text);
    // "6/1-5/25" would run backward as May 25, yet forward as the days 1 to 5.
    const backward = alsoMonth && day < (first.month ?? 0);
    if (backward && runs) return twoReadings(text);
    if (!alsoMonth) {
      if (!runs) return fail('typed-date/reversed-span', { from: String(first.day), to: text });
      const typedYear = year ?? slashYear;
      const ends = short === undefined ? typedYear : wholeYear(Number(short), splitDay(today).year);
      const years = ends === undefined ? {} : { year: Number(ends) };
      const { month } = first;
      if (month === undefined) return fail('typed-date/unreadable', { text });
      const { orYear: _notAYear, ...start } = first;
      return ok({ first: { ...start, ...years }, second: { month, day, ...years } });
    }
  }

  const time = first.time === undefined ? undefined : readTypedTime(text, first);
  if (time?.ok === true) {
    const { weekday: _said, time: _first, ...day } = first;
    return ok({ first, second: { ...day, time: time.value } });
  }
  const second = readTypedEnd(text, today);
  return second.ok ? ok({ first, second: second.value }) : second;
}

function twoReadings(text: string): Result<never> {
  return fail('typed-date/two-readings', { text });
}
