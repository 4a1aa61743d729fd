import { type AttendedEvent, currentSetting } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Person } from '../model/person.ts';
import { personMeant } from '../model/same-person.ts';
import { isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import { attorneyOf } from './attorney-of.ts';

/** Where an attorney has to be on one exact day. */
export type Engagement = {
  readonly view: MatterView;
  readonly event: AttendedEvent;
  /** A person's id, or initials that stand for nobody known. */
  readonly attorney: string;
  readonly day: CivilDay;
  /** `HH:MM`; undefined where only the day is known. */
  readonly time: string | undefined;
  /** UTC milliseconds; null without a time or a zone. */
  readonly instant: number | null;
  /** Folded name of the city; empty where it is not known, and for video and telephone. */
  readonly city: string;
  /** Id or folded name of the court; empty where it is not known. */
  readonly court: string;
  readonly judge: string;
};

/** The hearings of a matter, set for an exact day from today on, that somebody answers for. */
export function engagementsOf(
  view: MatterView,
  today: CivilDay,
  persons: readonly Person[],
): readonly Engagement[] {
  if (view.matter.archived || view.client.archived) return [];
  return view.events.flatMap((event) => {
    if (event.kind !== 'hearing' || event.archived) return [];
    const { date, status, form, judge } = currentSetting(event);
    if (status !== 'set' || form !== 'exact' || !isExactDay(date) || date.from < today) return [];
    const attorney = personMeant(persons, attorneyOf(event, view.matter));
    if (attorney === '') return [];
    const court = view.proceedings.find(({ id }) => id === event.proceedingId)?.court ?? null;
    const isRemote = event.details.mode === 'video' || event.details.mode === 'telephone';
    const { time, zone = court?.zone } = date;
    return [
      {
        view,
        event,
        attorney,
        day: date.from,
        time,
        instant:
          time === undefined || zone === undefined || zone === null
            ? null
            : nearestInstantOf(date.from, time, zone),
        city: isRemote ? '' : fold(court?.city ?? ''),
        court: fold(court === null ? '' : court.id || court.name),
        judge: fold(judge || event.details.judge),
      },
    ];
  });
}

/** Says whether two records stand for one hearing that serves several clients. */
export function isSharedHearing(first: AttendedEvent, second: AttendedEvent): boolean {
  return first.details.sharedId !== null && first.details.sharedId === second.details.sharedId;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
