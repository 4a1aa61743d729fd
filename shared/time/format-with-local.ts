import { type CaseDate, firstDayOf, lastDayOf } from './case-date.ts';
import { type CivilDay } from './civil-day.ts';
import { instantsOf, wallClockOf } from './court-time.ts';
import { formatCaseDate } from './format-case-date.ts';
import { type DateStyle, formatCivilDay, formatWallTime } from './format-civil-day.ts';

/**
 * Prints a date in the court's zone first and, where the laptop's wall clock shows something else
 * then, in the laptop's beside it. The laptop's day is said where it is another day. A time that the
 * court's clock shows twice has two readings, joined by "or"; one that it skips has none.
 *
 * @param laptopZone IANA name, handed in: there is no ambient zone
 *
 * @example
 * formatWithLocal(on('2025-06-18', '13:30', 'America/New_York'), 'America/Los_Angeles')
 * //=> 'Wed 06/18/2025, 1:30 PM ET (10:30 AM your time)'
 */
export function formatWithLocal(
  date: CaseDate,
  laptopZone: string,
  style: DateStyle = 'table',
): string {
  const printed = formatCaseDate(date, { style });
  if (date.kind === 'undated' || date.zone === undefined) return printed;
  const { zone } = date;
  const ends: { day: CivilDay; time: string }[] = [];
  if (date.time !== undefined) ends.push({ day: firstDayOf(date.from), time: date.time });
  if ((date.kind === 'between' || date.kind === 'from-to') && date.toTime !== undefined)
    ends.push({ day: lastDayOf(date.to), time: date.toTime });

  let differs = false;
  const local: string[] = [];
  for (const { day, time } of ends) {
    const readings = instantsOf(day, time, zone).map((instant) => wallClockOf(instant, laptopZone));
    if (readings.length === 0) return printed;
    differs ||= readings.some((reading) => reading.day !== day || reading.time !== time);
    const texts = readings.map((reading) =>
      reading.day === day
        ? formatWallTime(reading.time)
        : `${formatCivilDay(reading.day, style)}, ${formatWallTime(reading.time)}`,
    );
    local.push(texts.join(' or '));
  }
  return differs ? `${printed} (${local.join(' – ')} your time)` : printed;
}
