import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';

/** Days after a release in which a check-in is marked. */
export const SOON_DAYS = 14;

/** The fewest and the most days after a release, as its date leaves them open; equal where exact. */
export type DaysAfter = { readonly min: number; readonly max: number };
/** A release, and how soon after it a day can be. */
export type SoonAfter = { readonly release: DatedEvent; readonly days: DaysAfter };

type DatedEvent = Extract<CaseEvent, { readonly date: unknown }>;

/** Releases and orders to release of a matter, archived ones left out. */
export const releasesOf = oncePer((view: MatterView): readonly DatedEvent[] =>
  view.events.filter((event): event is DatedEvent => !event.archived && isRelease(event)),
);

/**
 * The release that a day follows, or can follow, within two weeks; the nearest where there are
 * several. A doubtful date counts with the days that it can mean, one open to a side with the day next
 * to its bound. Undefined where there is none.
 *
 * @example
 * releaseBefore(view, '2025-06-19')?.days //=> { min: 7, max: 7 }
 */
export function releaseBefore(view: MatterView, day: CivilDay): SoonAfter | undefined {
  return releasesOf(view)
    .flatMap((release): readonly SoonAfter[] => {
      const { date } = release;
      if (date.kind === 'undated') return [];
      const min = Math.max(0, daysBetween(latestDay(date), day));
      const max = daysBetween(earliestDay(date), day);
      return max < 0 || min > SOON_DAYS ? [] : [{ release, days: { min, max } }];
    })
    .toSorted(({ days: one }, { days: other }) => one.min - other.min || one.max - other.max)[0];
}

function isRelease(event: CaseEvent): boolean {
  return (
    event.kind === 'release' ||
    (event.kind === 'order' &&
      (event.details.orderType === 'release' || event.details.orderType === 'bail'))
  );
}
