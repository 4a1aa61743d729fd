import { addDays, type CivilDay } from '../../time/civil-day.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import { dayMoment } from '../moment.ts';
import { type DayCount, type DayInput } from './count.ts';
import { sayPassed } from './roll.ts';

/**
 * TC-EX: the statute's own exclusion. Saturdays, Sundays and legal holidays do not count, so that the
 * last day cannot fall on one. That the day of the event is not counted is inferred; where it is, it
 * counts only if it is none of those days itself.
 *
 * @source 18 USC 3142(d), (f) (text of 2016); the note of 2009 says that Rule 45(a) is not used for
 * 3142(d); read 2026-11-22.
 *
 * @example
 * daysExcluding({ start: '2025-05-15', amount: 3, ... }).end //=> 2025-05-20
 */
export function daysExcluding(input: DayInput): DayCount {
  const { start, amount, holidayOn } = input;
  const countsTriggerDay = input.countsTriggerDay && holidayOn(start) === null;
  const say = (day: CivilDay): string => formatCivilDay(day, 'sentence');
  const steps = [
    countsTriggerDay
      ? `${say(start)} is day 1: the day of the event is counted.`
      : `${say(start)} is day 0: the day of the event is not counted.`,
  ];
  let day = start;
  for (let count = countsTriggerDay ? 1 : 0; count < amount; count += 1) {
    const passed = [];
    day = addDays(day, 1);
    for (let closing = holidayOn(day); closing !== null; closing = holidayOn(day)) {
      passed.push(closing);
      day = addDays(day, 1);
    }
    if (passed.length > 0) steps.push(`${sayPassed(passed)} not counted.`);
    steps.push(`${say(day)} is day ${count + 1}.`);
  }
  return { end: dayMoment(day), unrolled: dayMoment(day), steps };
}
