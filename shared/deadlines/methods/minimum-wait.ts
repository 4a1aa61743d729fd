import { formatCivilDay } from '../../time/format-civil-day.ts';
import { dayMoment } from '../moment.ts';
import { countForward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';

/**
 * TC-MIN: a wait ("not earlier than N days after"). It never rolls; its end is the first day on which
 * the act is permitted. Days of delay that the applicant caused are added.
 *
 * @source 8 USC 1229(b)(1), 1228(b)(3), 18 USC 3161(c)(2); read 2026-11-22.
 *
 * @example
 * minimumWait({ start: '2026-11-20', amount: 10, ... }).end //=> 2026-11-30
 */
export function minimumWait(input: DayInput): DayCount {
  const { day, steps } = countForward(input);
  return {
    end: dayMoment(day),
    unrolled: dayMoment(day),
    steps: [...steps, `${formatCivilDay(day, 'sentence')} is the first day; a wait does not roll.`],
  };
}
