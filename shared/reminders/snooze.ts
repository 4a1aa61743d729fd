import { z } from 'zod';
import type { CivilDay } from '../time/civil-day.ts';
import { civilToday } from '../time/court-time.ts';
import type { DueDate } from './due-date.ts';
import { reminderKeySchema } from './reminder.ts';

/** Somebody asked to be left alone with a date for a while. */
export const snoozeSchema = z.strictObject({
  /** Of the date that is reminded of. */
  key: reminderKeySchema,
  /** UTC milliseconds. */
  until: z.int().min(0),
  /** When it was asked: UTC milliseconds. */
  at: z.int().min(0),
});
export type Snooze = z.infer<typeof snoozeSchema>;

/**
 * Says whether a date is silent now. A snooze from before its last day ends with the beginning of
 * that day, and one from before its hour ends with the hour: nobody sleeps through a deadline.
 *
 * @param zone the laptop's
 */
export function isSnoozed(
  due: DueDate,
  snooze: Snooze | undefined,
  {
    today,
    nowMs,
    zone,
  }: { readonly today: CivilDay; readonly nowMs: number; readonly zone: string },
): boolean {
  if (snooze === undefined || nowMs >= snooze.until) return false;
  if (due.at !== null && snooze.at < due.at && nowMs >= due.at) return false;
  return !(due.day <= today && civilToday(snooze.at, zone) < due.day);
}
