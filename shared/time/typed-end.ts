import { fail, ok, type Result } from '../result/result.ts';
import { type CivilDay } from './civil-day.ts';
import { WEEKDAY_NAMES } from './day-names.ts';
import { readTypedDay, type TypedDay } from './typed-day.ts';
import { readTypedTime, type TypedTime } from './typed-time.ts';

/** A day as typed, with the weekday and the time typed beside it: one end of a date. */
export type TypedEnd = TypedDay & {
  /** 0 for Sunday to 6. */
  readonly weekday?: number;
  readonly time?: TypedTime;
};

const WEEKDAY =
  '(?<weekday>sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?![a-z])';
const WEEKDAY_AHEAD = new RegExp(`^${WEEKDAY}\\.?,? ?`);
const WEEKDAY_BEHIND = new RegExp(`^,? ?\\(?${WEEKDAY}\\.?\\)?`);
const TIME_BEHIND = /^(?:t(?=\d)|,? ?(?:at |@ ?)|,? )(?<time>.+)$/;

/**
 * Reads one end of a date: weekday, day and time, in the orders in which US notices write them.
 *
 * @param text as `readableText` leaves it
 *
 * @failure typed-date/weekday-alone weekday: which one, nobody can tell
 * @failure typed-date/time-without-day text
 * @failure typed-date/... as `readTypedDay` and `readTypedTime`
 *
 * @example
 * readTypedEnd('wed 6/18 1:30p', '2025-06-01')
 * //=> { ok: true, value: { month: 6, day: 18, weekday: 3, time: { time: '13:30', ... }, ... } }
 */
export function readTypedEnd(text: string, today: CivilDay): Result<TypedEnd> {
  const ahead = WEEKDAY_AHEAD.exec(text);
  const afterWeekday = ahead === null ? text : text.slice(ahead[0].length);
  const weekdayAhead = ahead?.groups?.['weekday'];

  for (const reading of readTypedDay(afterWeekday, today)) {
    const end = reading.ok ? withRest(reading.value.typed, reading.value.rest) : reading;
    // The first reading that says something definite holds: a looser one would hide a mistake.
    if (!end.ok && end.failure.code === 'typed-date/unreadable') continue;
    if (!end.ok || weekdayAhead === undefined) return end;
    if (end.value.day === undefined || end.value.weekday !== undefined) continue;
    return ok({ ...end.value, weekday: weekdayNumber(weekdayAhead) });
  }
  if (weekdayAhead !== undefined && (afterWeekday === '' || isTime(afterWeekday)))
    return fail('typed-date/weekday-alone', {
      weekday: WEEKDAY_NAMES[weekdayNumber(weekdayAhead)] ?? '',
    });
  if (isTime(text)) return fail('typed-date/time-without-day', { text });
  return fail('typed-date/unreadable', { text });
}

/** Reads what follows a day: nothing, a weekday, a time, or both. */
function withRest(typed: TypedDay, rest: string): Result<TypedEnd> {
  const behind = typed.day === undefined ? null : WEEKDAY_BEHIND.exec(rest);
  const end: TypedEnd =
    behind === null
      ? typed
      : { ...typed, weekday: weekdayNumber(behind.groups?.['weekday'] ?? '') };
  const timeText = behind === null ? rest : rest.slice(behind[0].length);
  if (timeText === '') return ok(end);

  const text = TIME_BEHIND.exec(timeText)?.groups?.['time'];
  if (text === undefined || typed.day === undefined)
    return fail('typed-date/unreadable', { text: timeText });
  const time = readTypedTime(text, typed);
  if (!time.ok) return time;
  return ok({ ...end, time: time.value });
}

function isTime(text: string): boolean {
  return readTypedTime(text, {}).ok;
}

function weekdayNumber(word: string): number {
  return WEEKDAY_NAMES.findIndex((name) => name.toLowerCase().startsWith(word.slice(0, 3)));
}
