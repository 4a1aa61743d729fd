import { wallClockOf } from './court-time.ts';
import { zoneOffsetMs } from './zone-offset.ts';

/**
 * An instant as the wall clock of a zone shows it, with that clock's distance from UTC, so that the
 * two readings of a repeated hour differ.
 *
 * @example
 * zonedText(Date.UTC(2026, 10, 2, 2, 30), 'America/New_York') //=> '2026-11-01T21:30-05:00'
 */
export function zonedText(instant: number, zone: string): string {
  const { day, time } = wallClockOf(instant, zone);
  const minutes = Math.trunc(zoneOffsetMs(zone, instant) / 60_000);
  const ahead = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${time}${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
