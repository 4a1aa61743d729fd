import type { Stint } from '../model/custody.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { canBeOneDay, type DayRange, dayRangeOf } from './day-range.ts';

type Release = EventOfKind<'release'>;

/**
 * Says whether the end of a stint is recorded as a release: by the stint itself, or by an event of
 * release from its authority, or from one that was not named, that can be on the day of its end.
 */
export function endsInRelease(stint: Stint, end: DayRange, view: MatterView): boolean {
  if (stint.endedBy === 'release') return true;
  if (stint.endedBy === 'transfer') return false;
  return view.events.filter(isRelease).some((event) => canEnd(event, stint, end));
}

/** The releases that end no stint as recorded: they speak of one that still has no book-out. */
export function releasesWithoutEnd(view: MatterView): readonly Release[] {
  const ended = view.stints.filter((stint) => !stint.archived);
  return view.events
    .filter(isRelease)
    .filter(
      (event) =>
        !ended.some(
          (stint) => stint.bookOut !== null && canEnd(event, stint, dayRangeOf(stint.bookOut)),
        ),
    );
}

function isRelease(event: CaseEvent): event is Release {
  return event.kind === 'release' && !event.archived;
}

function canEnd(event: Release, stint: Stint, end: DayRange): boolean {
  const { from } = event.details;
  if (from !== null && from !== stint.authority) return false;
  return event.date.kind !== 'undated' && canBeOneDay(dayRangeOf(event.date), end);
}
