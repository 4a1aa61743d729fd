import { addDays, type CivilDay } from './civil-day.ts';
import { type Closing } from './closing-days.ts';
import { type ClosedOn } from './read-days.ts';

/** A business day, and what was passed over to come to it, in the order of passing. */
export type BusinessDay = { readonly day: CivilDay; readonly passed: readonly Closing[] };

/**
 * The first business day on a day or after it; with `before`, on it or before it.
 *
 * @example
 * businessDayFrom('2026-07-04', closedOn) //=> { day: '2026-07-06', passed: [Saturday, Sunday] }
 */
export function businessDayFrom(
  day: CivilDay,
  closedOn: ClosedOn,
  direction: 'after' | 'before' = 'after',
): BusinessDay {
  const passed: Closing[] = [];
  let at = day;
  for (let closing = closedOn(at); closing !== null; closing = closedOn(at)) {
    passed.push(closing);
    at = addDays(at, direction === 'after' ? 1 : -1);
  }
  return { day: at, passed };
}

/**
 * The nth business day after a day, or before it; the day itself is not counted.
 *
 * @example
 * addBusinessDays('2026-11-25', 2, closedOn) //=> { day: '2026-11-30', passed: [Thanksgiving, ...] }
 */
export function addBusinessDays(
  day: CivilDay,
  count: number,
  closedOn: ClosedOn,
  direction: 'after' | 'before' = 'after',
): BusinessDay {
  const passed: Closing[] = [];
  let at = day;
  for (let counted = 0; counted < count; counted += 1) {
    const next = businessDayFrom(addDays(at, direction === 'after' ? 1 : -1), closedOn, direction);
    passed.push(...next.passed);
    at = next.day;
  }
  return { day: at, passed };
}
