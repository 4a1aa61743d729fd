import { nearestInstantOf, wallClockOf } from '../../time/court-time.ts';
import { instantMoment, sayMoment } from '../moment.ts';
import { type HourCount, type HourInput } from './count.ts';
import { roll } from './roll.ts';
import { runningClock } from './running-clock.ts';

/**
 * TC-H: hours. They start at the instant of the event, every hour counts and none is rounded up; an
 * end on a Saturday, Sunday or legal holiday moves to the same time of the next day that is none.
 *
 * @source Fed. R. Crim. P. 45(a)(2), Fed. R. Civ. P. 6(a)(2) and the note of 2009; read 2026-11-22.
 *
 * @example
 * hoursAfter({ start: 2026-11-20 14:17 EST, hours: 24, ... }).end //=> 2026-11-23 14:17 EST
 */
export function hoursAfter(input: HourInput): HourCount {
  const bare = runningClock(input);
  const wall = wallClockOf(bare.end.instant, bare.end.zone);
  const moved = roll(wall.day, input.closedOn);
  if (moved.day === wall.day) return bare;
  const end = instantMoment(nearestInstantOf(moved.day, wall.time, bare.end.zone), bare.end.zone);
  return {
    end,
    unrolled: bare.end,
    steps: [...bare.steps, ...moved.steps, `The same time of that day is ${sayMoment(end)}.`],
  };
}
