import { wallClockOf } from '../time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import { type Moment, sayMoment } from './moment.ts';

/**
 * A moment in the zone of its place, with the laptop's clock beside it where that shows something else.
 *
 * @param laptopZone IANA name
 *
 * @example
 * sayMomentHere(dayMoment('2025-05-29'), 'America/Chicago') //=> 'Thu, May 29, 2025'
 * sayMomentHere(instantMoment(Date.UTC(2026, 10, 2, 2, 30), 'America/New_York'), 'America/Chicago')
 * //=> 'Sun, November 1, 2026, 9:30 PM EST (8:30 PM your time)'
 */
export function sayMomentHere(moment: Moment, laptopZone: string): string {
  const there = sayMoment(moment);
  if (moment.kind === 'day') return there;
  const place = wallClockOf(moment.instant, moment.zone);
  const laptop = wallClockOf(moment.instant, laptopZone);
  if (place.day === laptop.day && place.time === laptop.time) return there;
  const time = formatWallTime(laptop.time);
  const here =
    place.day === laptop.day ? time : `${formatCivilDay(laptop.day, 'sentence')}, ${time}`;
  return `${there} (${here} your time)`;
}
