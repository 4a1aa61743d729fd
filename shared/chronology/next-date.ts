import { currentSetting, dateOfEvent, isAttended } from '../model/event-date.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import { isBinding } from '../model/is-binding.ts';
import { isUnverified } from '../model/verification.ts';
import type { PlacedDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';
import { compareCaseDates } from '../time/date-order.ts';

/** The next thing that somebody has to be at or to have done. */
export type NextDate = {
  readonly key: string;
  readonly title: string;
  readonly date: PlacedDate;
  /** No second person compared it. */
  readonly unverified: boolean;
};

/**
 * The first hearing, appointment, deadline, task or check-in on one day of its own that is still open today
 * or later. A check-in that recurs stands on the docket: week after week it would hide what is set.
 */
export function nextDateOf(events: readonly CaseEvent[], today: CivilDay): NextDate | null {
  const coming = events.flatMap((event): readonly NextDate[] => {
    const date = dateOfEvent(event);
    if (event.archived || date.kind === 'undated' || !isOpen(event)) return [];
    return latestDay(date) < today
      ? []
      : [{ key: event.id, title: event.title, date, unverified: isUnverified(event) }];
  });
  return coming.reduce<NextDate | null>(
    (first, one) => (first === null || compareCaseDates(one.date, first.date) < 0 ? one : first),
    null,
  );
}

function isOpen(event: CaseEvent): boolean {
  if (isAttended(event)) return currentSetting(event).status === 'set';
  if (event.kind === 'deadline') return isBinding(event.details.status);
  if (event.kind === 'condition') return isSingleCheckIn(event.details);
  return event.kind === 'task' && event.details.status === 'open';
}

function isSingleCheckIn({ category, recurrence, status }: EventOfKind<'condition'>['details']) {
  return category === 'check-in' && recurrence === '' && isBinding(status);
}
