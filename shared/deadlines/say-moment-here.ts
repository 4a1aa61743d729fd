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
  const here = sayYourTime(moment, laptopZone);
  return here === '' ? sayMoment(moment) : `${sayMoment(moment)} (${here})`;
}

/**
 * What the laptop's clock shows at a moment of another place; empty where it shows the same, and for a
 * whole day.
 *
 * @example
 * sayYourTime(instantMoment(Date.UTC(2026, 10, 2, 2, 30), 'America/New_York'), 'America/Chicago')
 * //=> '8:30 PM your time'
 */
export function sayYourTime(moment: Moment, laptopZone: string): string {
  if (moment.kind === 'day') return '';
  const place = wallClockOf(moment.instant, moment.zone);
  const laptop = wallClockOf(moment.instant, laptopZone);
  if (place.day === laptop.day && place.time === laptop.time) return '';
  const time = `${formatWallTime(laptop.time)} your time`;
  return place.day === laptop.day ? time : `${formatCivilDay(laptop.day, 'sentence')}, ${time}`;
}
