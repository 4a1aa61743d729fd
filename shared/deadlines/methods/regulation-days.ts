import { dayMoment } from '../moment.ts';
import { countForward } from './count-days.ts';
import { type DayCount, type DayInput } from './count.ts';
import { closedOrLeftOut, roll } from './roll.ts';

/**
 * TC-8: "day" of the immigration regulations. The day of the event is day 0; Saturdays, Sundays and
 * holidays between are counted; a last day on one of them runs on to the next day that is none.
 * Holidays of a state are none here.
 *
 * @source 8 CFR 1.2, 1001.1(h), as the Supreme Court and the EOIR manuals restate them; read
 * 2026-11-22. The text itself was not read.
 *
 * @example
 * regulationDays({ start: '2021-10-12', amount: 60, ... }).end //=> 2021-12-13
 */
export function regulationDays(input: DayInput): DayCount {
  const bare = countForward(input);
  const rolled = roll(bare.day, closedOrLeftOut(input));
  return {
    end: dayMoment(rolled.day),
    unrolled: dayMoment(bare.day),
    steps: [...bare.steps, ...rolled.steps],
  };
}
