import { z } from 'zod';

/** What is reminded of, in the only words that a reminder knows. */
export const reminderKindSchema = z.enum([
  'hearing',
  'appointment',
  'deadline',
  'target',
  'task',
  'check-in',
  'clock',
  'date',
]);
export type ReminderKind = z.infer<typeof reminderKindSchema>;

/** Names a date that is reminded of: ids of its records, never content. */
export const reminderKeySchema = z.string().regex(/^[A-Za-z0-9._~+-]{1,200}$/);

/**
 * One reminder as it leaves the page: ids, kinds and numbers, so that no free text of the record can
 * stand in a notification.
 */
export const reminderSchema = z.strictObject({
  key: reminderKeySchema,
  kind: reminderKindSchema,
  /** `days` ahead, 0 is today; `hours` left of a clock; `overdue`; `past-limit` of others. */
  when: z.enum(['days', 'hours', 'overdue', 'past-limit']),
  /** Days or hours ahead; 0 where it is past. */
  ahead: z.int().min(0).max(100_000),
});
export type Reminder = z.infer<typeof reminderSchema>;

/**
 * What is remembered of a reminder that was shown, so that each is shown once a day; a clock again at
 * each of its marks.
 */
export function shownKeyOf({ key, when, ahead }: Reminder): string {
  return when === 'hours' ? `${key}.hours-${String(ahead)}` : `${key}.${when}`;
}
