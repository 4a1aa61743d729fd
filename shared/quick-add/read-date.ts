import type { Result } from '../result/result.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import { parseTypedDate, type TypedDate } from '../time/parse-typed-date.ts';
import type { TypedDateNote } from '../time/typed-date-notes.ts';
import type { Outlook } from './meaning.ts';

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  readonly outlook: Outlook;
};

/** Far enough from today to change which year is the nearest, in days. */
const SHIFTS = [0, 200, -200, 1461, -1461, 2922, -2922];

/** A day without a year that came within so many days the other way is worth a word. */
const CLOSE = 45;

/** A date of a line; `close` where the same day of another year is only just past or to come. */
export type LineDate = TypedDate & { readonly close: CivilDay | null };

/**
 * Reads a date of a line and settles a missing year by what the line is about: ahead, the first one
 * from today on (today counts); behind, the last one up to today; nearest, as date fields do.
 *
 * @failure typed-date/... as `parseTypedDate`
 *
 * @example
 * readLineDate('5/28', { today: '2026-11-25', zone: null, outlook: 'ahead' }) // 2027-05-28
 * readLineDate('5/28', { today: '2026-11-25', zone: null, outlook: 'behind' }) // 2026-05-28
 */
export function readLineDate(text: string, { today, zone, outlook }: Context): Result<LineDate> {
  const read = (day: CivilDay) =>
    parseTypedDate(text, { today: day, ...(zone === null ? {} : { zone }) });
  const nearest = read(today);
  if (!nearest.ok) return nearest;
  if (!nearest.value.notes.some(({ code }) => code === 'year-assumed'))
    return { ok: true, value: { ...nearest.value, close: null } };
  const readings = SHIFTS.flatMap((days) => {
    const reading = read(addDays(today, days));
    return reading.ok ? [reading.value] : [];
  }).sort((a, b) => (startOf(a.date) < startOf(b.date) ? -1 : 1));
  const ahead = readings.find(({ date }) => endOf(date) >= today);
  const behind = readings.findLast(({ date }) => startOf(date) <= today);
  const chosen =
    (outlook === 'ahead' ? ahead : outlook === 'behind' ? behind : null) ?? nearest.value;
  const other = chosen === ahead ? behind : chosen === behind ? ahead : null;
  return {
    ok: true,
    value: {
      date: chosen.date,
      notes: withPast(chosen, today),
      close:
        other === null || other === undefined || outlook === 'nearest'
          ? null
          : closeTo(other.date, chosen.date, today),
    },
  };
}

/** The day of another year, where it is exact, another one, and close to today. */
function closeTo(other: CaseDate, chosen: CaseDate, today: CivilDay): CivilDay | null {
  if (!isExactDay(other) || !isExactDay(chosen) || other.from === chosen.from) return null;
  return Math.abs(daysBetween(other.from, today)) <= CLOSE ? other.from : null;
}

/** "In the past" is said of the real today, whichever year the text was read in. */
function withPast({ date, notes }: TypedDate, today: CivilDay): readonly TypedDateNote[] {
  const others = notes.filter(({ code }) => code !== 'past');
  const isPast = date.kind !== 'undated' && date.kind !== 'after' && latestDay(date) < today;
  return isPast ? [...others, { code: 'past' }] : others;
}

function startOf(date: CaseDate): string {
  return date.kind === 'undated' ? '' : earliestDay(date);
}

function endOf(date: CaseDate): string {
  return date.kind === 'undated' ? '' : latestDay(date);
}
