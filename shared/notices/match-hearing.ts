import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { isExactDay } from '../time/case-date.ts';

/** What is known of the hearing that a notice speaks of. */
export type Sought = {
  readonly proceedingId: string | null;
  readonly type: string;
  readonly title: string;
  readonly attended: AttendedEvent['kind'];
  /** The day that it had before, where the notice says it. */
  readonly oldDay: CivilDay | null;
};

/** Known hearings that are still set and could be the one, best first; equals are all there. */
export type Match = { readonly best: readonly AttendedEvent[]; readonly byDay: boolean };

/** The day of the setting that holds; null where it is none exactly. */
export function setDayOf(event: AttendedEvent): CivilDay | null {
  const { date } = currentSetting(event);
  return isExactDay(date) ? date.from : null;
}

/**
 * Finds the known hearing that a reset or a vacatur speaks of. A stated old day decides; else the
 * proceeding together with the kind of hearing. Archived hearings and those no longer set are left
 * out.
 */
export function matchHearing(view: MatterView, sought: Sought): Match {
  const open = view.events.filter(
    (event): event is AttendedEvent =>
      isAttended(event) &&
      !event.archived &&
      currentSetting(event).status === 'set' &&
      // A court resets no check-in, and ICE no hearing.
      (event.kind === sought.attended || isSameType(event, sought)),
  );
  const sameDocket = open.filter(
    (event) =>
      sought.proceedingId === null ||
      event.proceedingId === sought.proceedingId ||
      event.proceedingId === null,
  );
  if (sought.oldDay !== null) {
    const onDay = sameDocket.filter((event) => setDayOf(event) === sought.oldDay);
    if (onDay.length > 0) return { best: bestByType(onDay, sought), byDay: true };
    // One notice may speak of the bond case and of the removal case.
    const elsewhere = open.filter(
      (event) => setDayOf(event) === sought.oldDay && isSameType(event, sought),
    );
    if (elsewhere.length > 0) return { best: elsewhere, byDay: true };
  }
  const ofType = sameDocket.filter((event) => isSameType(event, sought));
  if (ofType.length > 0) return { best: ofType, byDay: false };
  // "The hearing is continued": of the docket's only one.
  const isUnnamed = sought.type === '' && sought.proceedingId !== null;
  const only = sameDocket.filter((event) => event.proceedingId === sought.proceedingId);
  return { best: isUnnamed ? only : [], byDay: false };
}

function bestByType(events: readonly AttendedEvent[], sought: Sought): readonly AttendedEvent[] {
  const ofType = events.filter((event) => isSameType(event, sought));
  return ofType.length > 0 ? ofType : events;
}

/** Says whether a known hearing is of the kind sought, by its type or its title. */
export function isSameType(
  event: AttendedEvent,
  sought: Pick<Sought, 'type' | 'attended'>,
): boolean {
  if (sought.type === '') return false;
  const known =
    event.kind === 'hearing' ? event.details.hearingType : event.details.appointmentType;
  const wanted = wordsOf(sought.type);
  const own = new Set([...wordsOf(known), ...wordsOf(event.title)]);
  return wanted.length > 0 && wanted.every((word) => own.has(word));
}

const EMPTY = new Set(['hearing', 'conference', 'appointment', 'the', 'on', 'of', 'for', 'review']);

function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/probable[\s-]cause/g, 'preliminary')
    .replace(/check[\s-]in/g, 'checkin')
    .replace(/re-?determination/g, 'bond')
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return words;
}
