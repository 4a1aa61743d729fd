import { oncePer } from '../model/once-per.ts';
import { nextDateOf, type NextDate } from '../chronology/next-date.ts';
import type { DayCount } from '../custody/day-count.ts';
import type { HolderSegment } from '../custody/holder-segment.ts';
import { summarizeCustody } from '../custody/summary.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { bindsOthers } from '../model/past-limit.ts';
import { isBinding } from '../model/is-binding.ts';
import { safeDayOf } from '../model/safe-day-of.ts';
import { isUnverifiedAhead } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';

/** What a list of clients says of the dates of one matter. */
export type MatterDates = {
  /** The next thing that is set or due; null where there is none. */
  readonly next: NextDate | null;
  /** Open deadlines of ours whose safe day, and tasks whose last possible day, has passed. */
  readonly overdue: number;
  /** Dates to come that nobody has compared with their source: hearings, appointments, deadlines. */
  readonly unverified: number;
};

/** What a list of clients says of custody in one matter. */
export type MatterCustody = {
  /** Who holds on the day `asOf`; null where no custody is recorded. */
  readonly holder: HolderSegment | null;
  /** Today, or "facts current through" where that is earlier. */
  readonly asOf: CivilDay;
  /** Elapsed days of custody in all. */
  readonly daysHeld: DayCount;
};

/**
 * Sums up the dates of one matter. The answer is kept while the matter stays the same object and the
 * day the same, so that a thousand matters are read once.
 */
export const matterDates = oncePer((view: MatterView, today: CivilDay): MatterDates => {
  const events = view.events.filter((event) => !event.archived);
  return {
    next: nextDateOf(events, today),
    overdue: events.filter((event) => isOverdue(event, today)).length,
    unverified: events.filter((event) => isUnverifiedAhead(event, today)).length,
  };
});

/** Sums up custody of one matter; kept as `matterDates` is. */
export const matterCustody = oncePer((view: MatterView, today: CivilDay): MatterCustody => {
  const { limit, holders, total } = summarizeCustody(view, today);
  return { holder: holders.at(-1) ?? null, asOf: limit, daysHeld: total.elapsed };
});

/** As the docket counts it, so that a client's badge and the docket say the same. */
function isOverdue(event: CaseEvent, today: CivilDay): boolean {
  if (event.kind === 'task') return event.details.status === 'open' && hasPassed(event, today);
  if (event.kind !== 'deadline' || bindsOthers(event) || !isBinding(event.details.status))
    return false;
  const safe = safeDayOf(event);
  return hasPassed(event, today) || (safe !== null && safe < today);
}

function hasPassed({ date }: EventOfKind<'deadline' | 'task'>, today: CivilDay): boolean {
  return date.kind !== 'undated' && latestDay(date) < today;
}
