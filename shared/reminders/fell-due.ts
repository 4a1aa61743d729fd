import type { MatterView } from '../model/matter-view.ts';
import { civilToday } from '../time/court-time.ts';
import type { DueDate } from './due-date.ts';
import { dueDatesOf } from './due-dates-of.ts';
import type { ReminderClock } from './reminders-of.ts';

/** What fell due in one matter. */
export type FellDue = { readonly view: MatterView; readonly due: DueDate };

/**
 * What fell due between the last moment at which the app was seen running and now, and is still open:
 * a time that came, a day that ended. Oldest first; empty where the app never ran before.
 *
 * @param lastSeenMs UTC milliseconds; null = never
 */
export function fellDueWhileClosed(
  views: readonly MatterView[],
  lastSeenMs: number | null,
  { today, nowMs, zone }: ReminderClock,
): readonly FellDue[] {
  if (lastSeenMs === null || lastSeenMs >= nowMs) return [];
  const from = civilToday(lastSeenMs, zone);
  const fell = ({ day, at }: DueDate): boolean =>
    at === null ? day >= from && day < today : at > lastSeenMs && at <= nowMs;
  return views
    .flatMap((view) =>
      datesSince(view, lastSeenMs, { today, zone })
        .filter(fell)
        .map((due) => ({ view, due })),
    )
    .toSorted((one, other) => {
      if (one.due.day !== other.due.day) return one.due.day < other.due.day ? -1 : 1;
      return one.due.key < other.due.key ? -1 : 1;
    });
}

/** The dates of one matter that may have fallen due since then: slow the first time, then kept. */
export function datesSince(
  view: MatterView,
  lastSeenMs: number,
  { today, zone }: Pick<ReminderClock, 'today' | 'zone'>,
): readonly DueDate[] {
  return dueDatesOf(view, { from: civilToday(lastSeenMs, zone), to: today, zone });
}
