import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import type { EntryTime } from './ics-dates.ts';

const DAY_MINUTES = 24 * 60;
/** Calendars would ring at midnight for a whole day; an office opens in the morning. */
const MORNING_MINUTES = 9 * 60;

/**
 * When a calendar rings for an entry: in the morning, so many days before each anchor.
 *
 * @param anchors the days that are reminded of; for a deadline its target and its safe day
 * @param chain days before
 *
 * @returns minutes from the start of the entry, ascending, each once; none behind the start
 */
export function alarmsOf(
  time: EntryTime,
  anchors: readonly CivilDay[],
  chain: readonly number[],
): readonly number[] {
  const start = time.type === 'days' ? time.first : time.day;
  const startMinutes = time.type === 'days' ? 0 : minutesOf(time.time);
  const latest = time.type === 'days' ? MORNING_MINUTES : 0;
  const all = anchors.flatMap((anchor) =>
    chain.map(
      (days) => (daysBetween(start, anchor) - days) * DAY_MINUTES + MORNING_MINUTES - startMinutes,
    ),
  );
  return [...new Set(all)].filter((minutes) => minutes <= latest).sort((one, two) => one - two);
}

/**
 * Minutes as the format writes a duration.
 *
 * @example
 * durationText(-6 * 1440 - 900) //=> '-P6DT15H'
 */
export function durationText(minutes: number): string {
  const size = Math.abs(minutes);
  const days = Math.floor(size / DAY_MINUTES);
  const hours = Math.floor((size % DAY_MINUTES) / 60);
  const rest = size % 60;
  const clock = `${hours === 0 ? '' : `${String(hours)}H`}${rest === 0 ? '' : `${String(rest)}M`}`;
  if (days === 0 && clock === '') return 'PT0S';
  const sign = minutes < 0 ? '-' : '';
  return `${sign}P${days === 0 ? '' : `${String(days)}D`}${clock === '' ? '' : `T${clock}`}`;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
