import { addDays } from '../../../shared/time/civil-day.ts';
import { nearestInstantOf } from '../../../shared/time/court-time.ts';
import type { ReminderClock } from '../../../shared/reminders/reminders-of.ts';

/** How long somebody may ask to be left alone. */
export const snoozeChoices = [
  { key: 'hour', label: 'For an hour' },
  { key: 'tomorrow', label: 'Until tomorrow' },
  { key: 'three-days', label: 'For three days' },
  { key: 'week', label: 'For a week' },
] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number]['key'];

const HOUR_MS = 3_600_000;
const DAYS = { tomorrow: 1, 'three-days': 3, week: 7 } as const;

/** The instant (UTC milliseconds) at which a snooze ends; days end as the laptop's day begins. */
export function snoozeUntil(choice: SnoozeChoice, { nowMs, today, zone }: ReminderClock): number {
  if (choice === 'hour') return nowMs + HOUR_MS;
  return nearestInstantOf(addDays(today, DAYS[choice]), '00:00', zone);
}
