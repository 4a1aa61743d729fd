import { formatCivilDay } from '../../time/format-civil-day.ts';
import { dayMoment } from '../moment.ts';
import { type DayCount, type DayInput } from './count.ts';
import { roll } from './roll.ts';

/**
 * TC-X: a date that an order names ("by November 1"). In a federal court it stays where it is, also
 * on a Sunday; in an immigration court it moves to the next business day.
 *
 * @source note of 2009 to Fed. R. Crim. P. 45(a) (*Violette*); EOIR practice manual, an older edition;
 * read 2026-11-22.
 *
 * @example
 * dateCertain({ start: '2008-06-21', ... }, 'agency').end //=> 2008-06-23
 */
export function dateCertain({ start, closedOn }: DayInput, forum: 'court' | 'agency'): DayCount {
  const said = `The order names ${formatCivilDay(start, 'sentence')}.`;
  const moved =
    forum === 'agency'
      ? roll(start, closedOn)
      : { day: start, steps: ['A date that a federal court names does not roll.'] };
  return {
    end: dayMoment(moved.day),
    unrolled: dayMoment(start),
    steps: [said, ...moved.steps],
  };
}
