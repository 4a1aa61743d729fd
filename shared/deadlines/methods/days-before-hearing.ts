import { dayMoment } from '../moment.ts';
import { countBackward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';
import { roll } from './roll.ts';

/**
 * TC-8B: days before an immigration hearing. The hearing is day 0; a last day on a weekend or
 * holiday moves *forward*, toward the hearing: the opposite of TC-B.
 *
 * @source EOIR Immigration Court Practice Manual 3.1, as restated in a secondary source; read
 * 2026-11-22.
 *
 * @example
 * daysBeforeHearing({ start: '2026-08-04', amount: 30, ... }).end //=> 2026-07-06
 */
export function daysBeforeHearing({ start, amount, closedOn }: DayInput): DayCount {
  const bare = countBackward(start, amount);
  const rolled = roll(bare.day, closedOn);
  return {
    end: dayMoment(rolled.day),
    unrolled: dayMoment(bare.day),
    steps: [...bare.steps, ...rolled.steps],
  };
}
