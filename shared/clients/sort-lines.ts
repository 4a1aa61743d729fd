import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { matterCustody, matterDates } from './matter-line.ts';

/** What a list of clients can stand in the order of. */
export type ClientOrder = 'name' | 'next' | 'days' | 'overdue';

/**
 * Compares two matters: the soonest date first, the longest custody first, the most overdue first. A
 * matter that is not read yet (null), and one with nothing next, stands behind. Zero where the order
 * of names decides.
 */
export function compareMatters(
  order: ClientOrder,
  a: MatterView | null,
  b: MatterView | null,
  today: CivilDay,
): number {
  if (order === 'name' || (a === null && b === null)) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  switch (order) {
    case 'next': {
      const [first, second] = [matterDates(a, today).next, matterDates(b, today).next];
      if (first === null || second === null)
        return Number(first === null) - Number(second === null);
      return compareCaseDates(first.date, second.date);
    }
    case 'days':
      return matterCustody(b, today).daysHeld.min - matterCustody(a, today).daysHeld.min;
    case 'overdue':
      return matterDates(b, today).overdue - matterDates(a, today).overdue;
  }
}
