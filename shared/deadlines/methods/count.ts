import { type CivilDay } from '../../time/civil-day.ts';
import { type ClosedOn } from '../../time/read-days.ts';
import { type UnitedExclusion } from '../exclusions.ts';
import { type DayMoment, type InstantMoment, type Moment } from '../moment.ts';

/** A period of days, weeks apart: hours are counted from an instant instead. */
export type DayPeriod = {
  readonly amount: number;
  readonly unit: 'days' | 'months' | 'years';
};

/** What a method that counts days is told. */
export type DayInput = DayPeriod & {
  /** The day of the event. */
  readonly start: CivilDay;
  /** Weekends, holidays and the user's closures, by one reading. */
  readonly closedOn: ClosedOn;
  /** The same without the user's closures: a shut office is no holiday. */
  readonly holidayOn: ClosedOn;
  readonly excluded: readonly UnitedExclusion[];
  /** The day of the event is day 1 instead of day 0. */
  readonly countsTriggerDay: boolean;
  /** Where a month has no such day: its last day, or the first of the next month. */
  readonly missingDay: 'month-end' | 'next-month';
  /** Days added after the period and its roll: 3 after service by mail, else 0. */
  readonly addedDays: number;
};

/** What a method that counts hours is told. */
export type HourInput = {
  readonly start: InstantMoment;
  readonly hours: number;
  readonly closedOn: ClosedOn;
  readonly holidayOn: ClosedOn;
};

/** Where a method ends, and how it came there. */
export type Count<M extends Moment = Moment> = {
  readonly end: M;
  /** The last moment of the bare period: no roll, no added days. */
  readonly unrolled: M;
  /** Whole sentences in the order of counting; never empty. */
  readonly steps: readonly string[];
};
export type DayCount = Count<DayMoment>;
export type HourCount = Count<InstantMoment>;
