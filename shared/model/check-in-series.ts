import { isExactDay, lastDayOf } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { earliestDay } from '../time/date-bounds.ts';
import {
  nextRecurrenceDay,
  readRecurrence,
  type Recurrence,
  recurrenceDays,
} from '../time/recurrence.ts';
import type { CheckIn } from './duty-event.ts';
import type { EventOfKind } from './event.ts';

type Condition = EventOfKind<'condition'>;

/** The days of a condition that recurs. */
export type CheckInSeries = {
  readonly rule: Recurrence;
  /** The first day of all. */
  readonly start: CivilDay;
  /** The day from which the condition no longer binds, itself counted in; null = none is set. */
  readonly end: CivilDay | null;
  /** What became of single days of it; may be empty. */
  readonly checkIns: readonly CheckIn[];
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
  return {
    rule,
    start: earliestDay(date),
    end: lastDayOfCondition(details.until),
    checkIns: details.checkIns ?? [],
  };
}

/**
 * The days between two days, both counted in, on which somebody still has to be there: those of the
 * rule without what was done or excused, and with the other day that was named in the place of one.
 *
 * @example
 * openDaysOf(weeklyOnMondays, '2025-06-02', '2025-06-16') //=> ['2025-06-02', '2025-06-09', '2025-06-16']
 */
export function openDaysOf(
  { rule, start, end, checkIns }: CheckInSeries,
  from: CivilDay,
  to: CivilDay,
): readonly CivilDay[] {
  const last = end !== null && end < to ? end : to;
  const days = recurrenceDays(rule, start, from, last);
  if (checkIns.length === 0) return days;
  const settled = new Set(checkIns.map(({ day }) => day));
  const others = checkIns.flatMap(({ outcome, insteadOn }) =>
    outcome === 'other-day' && insteadOn !== null && insteadOn >= from && insteadOn <= to
      ? [insteadOn]
      : [],
  );
  return [...new Set([...days.filter((day) => !settled.has(day)), ...others])].sort();
}

/** The first such day on or after a day; null where none follows. */
export function nextOpenDayOf(series: CheckInSeries, from: CivilDay): CivilDay | null {
  const { rule, start, end, checkIns } = series;
  const settled = new Set(checkIns.map(({ day }) => day));
  let next = nextRecurrenceDay(rule, start, from, end);
  while (next !== null && settled.has(next))
    next = nextRecurrenceDay(rule, start, addDays(next, 1), end);
  const [other] = openDaysOf(series, from, next ?? from);
  const later = checkIns
    .flatMap(({ outcome, insteadOn }) =>
      outcome === 'other-day' && insteadOn !== null && insteadOn >= from ? [insteadOn] : [],
    )
    .sort()[0];
  return other ?? next ?? later ?? null;
}

function lastDayOfCondition(until: Condition['details']['until']): CivilDay | null {
  if (until === null || until.kind === 'undated') return null;
  return lastDayOf(until.kind === 'from-to' || until.kind === 'between' ? until.to : until.from);
}
