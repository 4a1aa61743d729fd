import { type z } from 'zod';
import { type CivilDay } from './civil-day.ts';

/**
 * A place on the time axis: the wall clock read as if it were UTC, in milliseconds. It is not an
 * instant: a hearing at 14:00 Eastern and one at 14:00 Pacific stand at the same place of their day,
 * and a civil day is drawn on that day whatever zone the laptop is in.
 */
export type AxisMs = number & z.$brand<'AxisMs'>;

/**
 * Where a day, or a wall time of that day, stands on the axis.
 *
 * The axis draws civil time as UTC, so it must be told to read its numbers as UTC. A whole day
 * covers `[axisMs(day), axisMs(addDays(day, 1)))`.
 *
 * @param time wall clock `HH:MM` of the court; without it, the start of the day
 *
 * @example
 * axisMs('2025-02-16') //=> Date.UTC(2025, 1, 16)
 * axisMs('2025-06-18', '13:30') //=> Date.UTC(2025, 5, 18, 13, 30)
 */
export function axisMs(day: CivilDay, time?: string): AxisMs {
  return Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
    time === undefined ? 0 : Number(time.slice(0, 2)),
    time === undefined ? 0 : Number(time.slice(3, 5)),
  ) as AxisMs;
}

/**
 * The civil day at a place on the axis.
 *
 * @param ms any number of the axis, also between two events or before 1970
 *
 * @example
 * dayOfAxisMs(axisMs('2025-06-18', '13:30')) //=> '2025-06-18'
 */
export function dayOfAxisMs(ms: number): CivilDay {
  return new Date(ms).toISOString().slice(0, 10) as CivilDay;
}

/**
 * The wall time at a place on the axis, whole minutes.
 *
 * @example
 * timeOfAxisMs(axisMs('2025-06-18', '13:30')) //=> '13:30'
 */
export function timeOfAxisMs(ms: number): string {
  return new Date(ms).toISOString().slice(11, 16);
}
