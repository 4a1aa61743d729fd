import { dayMoment } from '../moment.ts';
import { countBackward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';
import { roll } from './roll.ts';

/**
 * TC-B: days before an event ("at least 7 days before"). The day before the event is day 1; a last
 * day on a weekend or legal holiday keeps moving back. Holidays of a state are none here: the caller
 * leaves them out of `closedOn`. Where the clerk's office cannot be reached on that day, the time
 * runs to the first day after it on which it can.
 *
 * @source Fed. R. Crim. P. 45(a)(5), (a)(6)(C), (a)(3) and the notes of 2009; read 2026-11-22.
 *
 * @example
 * daysBefore({ start: '2007-09-11', amount: 10, ... }).end //=> 2007-08-31
 */
export function daysBefore({ start, amount, holidayOn, closedOn }: DayInput): DayCount {
  const bare = countBackward(start, amount);
  const back = roll(bare.day, holidayOn, 'before');
  const reached = roll(back.day, closedOn);
  return {
    end: dayMoment(reached.day),
    unrolled: dayMoment(back.day),
    steps: [...bare.steps, ...back.steps, ...reached.steps],
  };
}
