import type { CivilDay } from '../time/civil-day.ts';
import type { ReminderKind } from './reminder.ts';

/** One day or moment by which something must be done, or at which somebody must be somewhere. */
export type DueDate = {
  /** Made of ids alone: the same for as long as the date is the same. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** What of a deadline it is; `date` for everything else. */
  readonly anchor: 'date' | 'target' | 'safe';
  readonly day: CivilDay;
  /** The instant, in UTC milliseconds, where an hour is known; null for whole days. */
  readonly at: number | null;
  /** Of the clock that the hour was read on; null for whole days. */
  readonly zone: string | null;
  /** How long a clock runs in all; missing where it is none. */
  readonly hours?: number;
  /** A limit of the government or the court: past it, it is not overdue. Missing = the office's own. */
  readonly isOthers?: true;
  /** True where it stays open until somebody says that it is done. */
  readonly staysOpen: boolean;
  /** The record to open. */
  readonly recordId: string;
  /** May not be told of outside the window. */
  readonly isRestricted: boolean;
};
