import { dayMoment } from '../moment.ts';
import { countForward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';

/**
 * TC-LIM: a limit on the power to hold or to decide (removal period, fear review). Every day counts
 * and the last day does not roll. That it does not roll is an inference; the rolled day is shown
 * beside it.
 *
 * @source inferred from 8 USC 1231(a)(1), 1225(b)(1)(B)(iii)(III); read 2026-11-22.
 *
 * @example
 * limitOnPower({ start: '2026-03-02', amount: 90, ... }).end //=> 2026-05-31, a Sunday
 */
export function limitOnPower(input: DayInput): DayCount {
  const { day, steps } = countForward(input);
  return { end: dayMoment(day), unrolled: dayMoment(day), steps };
}
