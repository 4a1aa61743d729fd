import type { CivilDay } from '../time/civil-day.ts';
import type { EntryTime } from './ics-dates.ts';

/** One entry of a calendar, before it is written. */
export type CalendarEntry = {
  /** Stays the same for as long as the record exists. */
  readonly uid: string;
  /** The entry that this one took the place of; null where there is none. */
  readonly replaces: string | null;
  /** As it is shown, with the word for what is cancelled. */
  readonly title: string;
  readonly isCancelled: boolean;
  readonly time: EntryTime;
  /** iCalendar's own text of a rule that we could read; null = once. */
  readonly recurrence: string | null;
  /** Days of the rule that fell away: excused, or set for another day. Missing = none. */
  readonly exceptDays?: readonly CivilDay[];
  /** Never falls from one calendar of a record to a later one. */
  readonly sequence: number;
  /** UTC milliseconds; 0 where it was never recorded. */
  readonly changedAt: number;
  /** Minutes from the start, negative before it, ascending; empty for what is over or struck. */
  readonly alarms: readonly number[];
};

/** How many open dates stay out of a calendar, by why. */
export type LeftOut = {
  readonly restricted: number;
  readonly notDisclosed: number;
  /** To be determined, or without a date. */
  readonly undated: number;
  /** About, before, after, between, or known to the month or the year only. */
  readonly notExact: number;
  /** The rule by which it recurs cannot be read. */
  readonly unreadRecurrence: number;
  /** Of samples, which are no cases. */
  readonly samples: number;
};

/** Nothing is left out. */
export const nothingLeftOut: LeftOut = {
  restricted: 0,
  notDisclosed: 0,
  undated: 0,
  notExact: 0,
  unreadRecurrence: 0,
  samples: 0,
};

/** How many are left out in all. */
export function totalLeftOut(leftOut: LeftOut): number {
  return Object.values(leftOut).reduce((sum, count) => sum + count, 0);
}
