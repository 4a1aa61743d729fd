import { addDays } from '../../time/civil-day.ts';
import { nearestInstantOf, wallClockOf } from '../../time/court-time.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import { instantMoment, sayMoment } from '../moment.ts';
import { type HourCount, type HourInput } from './count.ts';
import { sayPassed } from './roll.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * TC-HEX: hours that Saturdays, Sundays and holidays do not consume. A clock that would start on such
 * a day starts at the midnight that ends it.
 *
 * @source 8 CFR 287.7(d), in a secondary source; read 2026-11-22.
 *
 * @example
 * detainerHours({ start: 2026-11-20 16:00 EST, hours: 48, ... }).end //=> 2026-11-24 16:00 EST
 */
export function detainerHours({ start, hours, holidayOn }: HourInput): HourCount {
  const { zone } = start;
  const steps = [`The clock starts at ${sayMoment(start)}.`];
  let at = start.instant;
  let left = hours * HOUR_MS;
  while (left > 0) {
    const { day } = wallClockOf(at, zone);
    const midnight = nearestInstantOf(addDays(day, 1), '00:00', zone);
    const closing = holidayOn(day);
    if (closing !== null) steps.push(`${sayPassed([closing])} not counted.`);
    else {
      const used = Math.min(left, midnight - at);
      left -= used;
      steps.push(`${sayHours(used)} on ${formatCivilDay(day, 'sentence')} ${sayLeft(left)}.`);
      if (left === 0) {
        at += used;
        break;
      }
    }
    at = midnight;
  }
  const end = instantMoment(at, zone);
  return { end, unrolled: end, steps: [...steps, `The hours end at ${sayMoment(end)}.`] };
}

function sayLeft(ms: number): string {
  return ms === 0 ? 'use up the rest' : `leave ${sayHours(ms)}`;
}

function sayHours(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
