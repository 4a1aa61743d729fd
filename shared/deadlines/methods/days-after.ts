import { dayMoment } from '../moment.ts';
import { addDaysForMail } from './added-for-mail.ts';
import { countForward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';
import { closedOrLeftOut, roll } from './roll.ts';

/**
 * TC-D: days or longer after an event. The day of the event is not counted, every day between is; a
 * last day on a Saturday, Sunday or legal holiday runs on to the next day that is none. Holidays of
 * the court's state count.
 *
 * @source Fed. R. Crim. P. 45(a)(1), Fed. R. Civ. P. 6(a)(1), Fed. R. App. P. 26(a)(1) and the notes
 * of 2009; read 2026-11-22. Clerk's office not accessible: 45(a)(3).
 *
 * @example
 * daysAfter({ start: '2007-08-22', amount: 10, unit: 'days', ... }).end //=> 2007-09-04
 */
export function daysAfter(input: DayInput): DayCount {
  const bare = countForward(input);
  const rolled = roll(bare.day, closedOrLeftOut(input));
  const mail = addDaysForMail(rolled.day, input.addedDays, input.closedOn);
  return {
    end: dayMoment(mail.day),
    unrolled: dayMoment(bare.day),
    steps: [...bare.steps, ...rolled.steps, ...mail.steps],
  };
}
