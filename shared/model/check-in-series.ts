import { isExactDay, lastDayOf } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import { readRecurrence, type Recurrence } from '../time/recurrence.ts';
import type { EventOfKind } from './event.ts';

type Condition = EventOfKind<'condition'>;

/** The days of a condition that recurs. */
export type CheckInSeries = {
  readonly rule: Recurrence;
  /** The first day of all. */
  readonly start: CivilDay;
  /** The day from which the condition no longer binds, itself counted in; null = none is set. */
  readonly end: CivilDay | null;
};

/** Whether somebody has to be there on its own day: a check-in, or whatever recurs. */
export function hasOwnDays({ details }: Condition): boolean {
  return details.category === 'check-in' || details.recurrence !== '';
}

/**
 * The days of a condition that recurs; null where it does not, where its first day is not known
 * exactly, or where its rule says more than can be followed. Then nothing but its own date is known.
 */
export function checkInSeriesOf({ date, details }: Condition): CheckInSeries | null {
  const rule = details.recurrence === '' ? null : readRecurrence(details.recurrence);
  const hasFirstDay = isExactDay(date) || (date.kind === 'from-to' && date.from.length === 10);
  if (rule === null || !hasFirstDay) return null;
  return { rule, start: earliestDay(date), end: lastDayOfCondition(details.until) };
}

function lastDayOfCondition(until: Condition['details']['until']): CivilDay | null {
  if (until === null || until.kind === 'undated') return null;
  return lastDayOf(until.kind === 'from-to' || until.kind === 'between' ? until.to : until.from);
}
