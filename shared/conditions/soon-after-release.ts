import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import { isExactDay } from '../time/case-date.ts';
import { type CivilDay, daysBetween } from '../time/civil-day.ts';

/** Days after a release in which a check-in is marked. */
export const SOON_DAYS = 14;

/** Releases and orders to release of a matter, archived ones left out. */
export const releasesOf = oncePer((view: MatterView): readonly CaseEvent[] =>
  view.events.filter((event) => !event.archived && isRelease(event)),
);

/** The release of one exact day that a day follows within two weeks; undefined where none. */
export function releaseBefore(view: MatterView, day: CivilDay): CaseEvent | undefined {
  return releasesOf(view).find((one) => {
    if (!('date' in one) || !isExactDay(one.date)) return false;
    const days = daysBetween(one.date.from, day);
    return days >= 0 && days <= SOON_DAYS;
  });
}

/** Days from such a release to the day; null where there is none. */
export function daysAfterRelease(view: MatterView, day: CivilDay): number | null {
  const release = releaseBefore(view, day);
  if (release === undefined || !('date' in release) || !isExactDay(release.date)) return null;
  return daysBetween(release.date.from, day);
}

function isRelease(event: CaseEvent): boolean {
  return (
    event.kind === 'release' ||
    (event.kind === 'order' &&
      (event.details.orderType === 'release' || event.details.orderType === 'bail'))
  );
}
