import type { PlacedDate } from '../time/case-date.ts';
import { type CivilDay, splitDay, weekdayOf } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import { fillIn, type SheetPhrases } from './client-sheet-phrases.ts';

/**
 * A day in the language of some phrases, with its weekday.
 *
 * @param place `alone` = it begins a line
 *
 * @example
 * sayDayIn(sheetPhrases.es, '2025-06-18') //=> 'miércoles, 18 de junio de 2025'
 */
export function sayDayIn(
  phrases: SheetPhrases,
  on: CivilDay,
  place: 'alone' | 'within' = 'within',
): string {
  const { year, month, day } = splitDay(on);
  const said = fillIn(phrases.day, {
    weekday: phrases.weekdays[weekdayOf(on)] ?? '',
    month: phrases.months[month - 1] ?? '',
    day: String(day),
    year: String(year),
  });
  return place === 'alone'
    ? `${said.charAt(0).toLocaleUpperCase(phrases.lang)}${said.slice(1)}`
    : said;
}

/**
 * The wall time of an exact day with its zone, in the language of some phrases; a zone that the phrases
 * do not name is spelled as notices do. Null where no time is recorded.
 *
 * @example
 * sayTimeIn(sheetPhrases.en, on('2025-06-18', '13:30', 'America/New_York'))
 * //=> '1:30 PM (Eastern time)'
 */
export function sayTimeIn(
  phrases: SheetPhrases,
  { time, zone }: Pick<PlacedDate, 'time' | 'zone'>,
  on: CivilDay,
): string | null {
  if (time === undefined) return null;
  const hour = Number(time.slice(0, 2));
  const said = fillIn(hour < 12 ? phrases.beforeNoon : phrases.afterNoon, {
    hour: String(hour % 12 || 12),
    minute: time.slice(3),
  });
  if (zone === undefined) return said;
  const name = zoneAbbreviation(zone, nearestInstantOf(on, time, zone));
  return `${said} (${phrases.zones[name] ?? name})`;
}
