import { dayMoment } from '../moment.ts';
import { countForward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';
import { roll } from './roll.ts';

/**
 * TC-MY: months or years. The same day number of the target month, or that month's last day; it rolls
 * only where the rule that governs it rolls.
 *
 * @source the clamp is a convention, no authority was found; 8 CFR 208.4(a)(2)(ii) for the roll of the
 * asylum year; read 2026-11-22.
 *
 * @example
 * monthsAfter({ start: '2025-02-16', amount: 1, unit: 'years', ... }, true).end //=> 2026-02-17
 */
export function monthsAfter(input: DayInput, rolls: boolean): DayCount {
  const bare = countForward(input);
  const rolled = rolls ? roll(bare.day, input.closedOn) : { day: bare.day, steps: [] };
  return {
    end: dayMoment(rolled.day),
    unrolled: dayMoment(bare.day),
    steps: [...bare.steps, ...rolled.steps],
  };
}
