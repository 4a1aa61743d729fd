import type { PartialDay, PlacedDate } from '../time/case-date.ts';
import { type CivilDay, splitDay, weekdayOf } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { dayInLanguage, monthInLanguage } from '../time/day-in-language.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import { isPhraseKey, type PhraseKey } from './phrases.ts';
import type { Say } from './speaker.ts';

/** How a day is said: `long` in running text and tables, `short` as a label on a chart. */
export type DayLength = 'long' | 'short';

/**
 * A day with its weekday, in the language of the speaker.
 *
 * @param place `alone` = it begins a line
 *
 * @example
 * sayDay(speakers.es, '2025-06-18') //=> 'miércoles, 18 de junio de 2025'
 */
export function sayDay(say: Say, on: CivilDay, place: 'alone' | 'within' = 'within'): string {
  const said =
    say.calendar === undefined
      ? say('day.withWeekday', {
          weekday: say(keyOf(`day.weekday${String(weekdayOf(on))}`)),
          day: sayPartialDay(say, on, 'long'),
        })
      : dayInLanguage(say.calendar, on, 'weekday');
  return place === 'alone' ? withCapital(said) : said;
}

/**
 * A year, a month or a day without its weekday, in the language of the speaker; never sharper than it is
 * known.
 *
 * @param withYear false where the year stands elsewhere; of a month alone, and in long, it is said all the same
 *
 * @example
 * sayPartialDay(speakers.es, '2026-05-28', 'long') //=> '28 de mayo de 2026'
 * sayPartialDay(speakers.es, '2026-05-28', 'short', false) //=> '28 may'
 */
export function sayPartialDay(
  say: Say,
  partial: PartialDay,
  length: DayLength,
  withYear = true,
): string {
  if (say.calendar !== undefined)
    return dayInLanguage(say.calendar, partial, length, withYear || length === 'long');
  const { year, month, day } = splitDay(partial);
  if (month === 0) return String(year);
  const words = { day, year, month: sayMonth(say, month, length) };
  if (day === 0) return say(length === 'long' ? 'day.longMonth' : 'day.shortMonth', words);
  if (length === 'long') return say('day.long', words);
  return say(withYear ? 'day.short' : 'day.shortWithoutYear', words);
}

/** The name of a month, 1 to 12. */
export function sayMonth(say: Say, month: number, length: DayLength): string {
  if (say.calendar !== undefined) return monthInLanguage(say.calendar, month, length);
  return say(keyOf(`day.${length === 'long' ? 'month' : 'shortMonth'}${String(month)}`));
}

/**
 * The wall time of an exact day with its zone, in the language of the speaker. A zone that no phrase
 * names is spelled as notices do. Null where no time is recorded.
 *
 * @param length `short` = the zone as notices spell it
 *
 * @example
 * sayTime(speakers.en, on('2025-06-18', '13:30', 'America/New_York'), '2025-06-18')
 * //=> '1:30 PM (Eastern time)'
 */
export function sayTime(
  say: Say,
  { time, zone }: Pick<PlacedDate, 'time' | 'zone'>,
  on: CivilDay,
  length: DayLength = 'long',
): string | null {
  if (time === undefined) return null;
  const said = sayWallTime(say, time);
  if (zone === undefined) return said;
  const name = zoneAbbreviation(zone, nearestInstantOf(on, time, zone));
  if (length === 'short') return `${said} ${name}`;
  const key = `zone.${name}`;
  return `${said} (${isPhraseKey(key) ? say(key) : name})`;
}

/** A wall time on the twelve-hour clock. */
function sayWallTime(say: Say, time: string): string {
  const hour = Number(time.slice(0, 2));
  return say(hour < 12 ? 'time.beforeNoon' : 'time.afterNoon', {
    hour: hour % 12 || 12,
    minute: time.slice(3),
  });
}

/** Scripts that begin a line with a capital; others with capitals, as Georgian, do not. */
const beginsLarge = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** A text that begins a line. */
export function withCapital(text: string): string {
  if (!beginsLarge.test(text)) return text;
  return `${text.charAt(0).toLocaleUpperCase('en-US')}${text.slice(1)}`;
}

/** A key that was put together: names of days and months are counted through. */
function keyOf(key: string): PhraseKey {
  if (!isPhraseKey(key)) throw new RangeError('No such month or weekday');
  return key;
}
