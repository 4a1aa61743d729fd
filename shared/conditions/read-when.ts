import { fail, ok, type Result } from '../result/result.ts';
import { isExactDay, type PlacedDate } from '../time/case-date.ts';
import { civilToday, instantsOf, wallClockOf } from '../time/court-time.ts';
import { parseTypedDate, type TypedDate } from '../time/parse-typed-date.ts';
import { firstDayOf } from '../time/case-date.ts';

/** A moment that has come, as it was typed. */
export type ReadWhen = {
  readonly date: PlacedDate;
  /** What was assumed or looks odd. */
  readonly notes: TypedDate['notes'];
};

/**
 * Reads when something happened: nothing or "now" is the minute that it is, a time alone is one of
 * today. The day is that of the zone, not the laptop's.
 *
 * @param nowMs UTC milliseconds
 * @param zone of the place where it happened
 *
 * @failure condition/not-one-day a month, a span, a doubtful day
 * @failure condition/ahead it lies in the future
 * @failure court-time/skipped day, time, zone: the clocks there jump over it
 * @failure typed-date/...
 *
 * @example
 * readWhen('8:15a', { nowMs, zone: 'America/New_York' })
 * //=> { ok: true, value: { date: { kind: 'on', from: '2025-06-14', time: '08:15', ... }, notes: [] } }
 */
export function readWhen(
  text: string,
  { nowMs, zone }: { readonly nowMs: number; readonly zone: string },
): Result<ReadWhen> {
  if (/^\s*(now)?\s*$/i.test(text)) return ok({ date: minuteOf(nowMs, zone), notes: [] });
  const today = civilToday(nowMs, zone);
  const whole = parseTypedDate(text, { today, zone });
  const ofToday = whole.ok ? whole : parseTypedDate(`today ${text}`, { today, zone });
  const read = ofToday.ok ? ofToday : whole;
  if (!read.ok) return read;
  const { date, notes } = read.value;
  if (!isExactDay(date)) return fail('condition/not-one-day');
  const own = date.zone ?? zone;
  if (date.time === undefined)
    return date.from > civilToday(nowMs, own) ? fail('condition/ahead') : ok({ date, notes });
  const [first] = instantsOf(firstDayOf(date.from), date.time, own);
  if (first === undefined)
    return fail('court-time/skipped', { day: date.from, time: date.time, zone: own });
  return first > nowMs ? fail('condition/ahead') : ok({ date, notes });
}

/** The minute that it is, so that hours counted from it are never too long. */
export function minuteOf(nowMs: number, zone: string): PlacedDate {
  const { day, time } = wallClockOf(nowMs, zone);
  return { kind: 'on', from: day, precision: 'time', time, zone, asTyped: '' };
}
