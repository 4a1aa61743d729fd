import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { Meaning } from './meaning.ts';
import { foldWord } from './words.ts';

/**
 * The hearings and appointments of a matter that still stand and that a line may speak of: of its
 * type, on its docket where it names one, on one of its days where it says one.
 *
 * @param days the days that the typed old date can be; empty where the line says none
 */
export function standingHearings(
  view: MatterView,
  meaning: Meaning,
  proceeding: Proceeding | null,
  days: readonly CivilDay[],
): readonly AttendedEvent[] {
  return view.events.filter(isAttended).filter((event) => {
    if (event.archived || event.kind !== meaning.record) return false;
    const setting = currentSetting(event);
    if (setting.status !== 'set') return false;
    if (proceeding !== null && event.proceedingId !== null && event.proceedingId !== proceeding.id)
      return false;
    if (!isOfType(event, meaning)) return false;
    if (days.length === 0) return true;
    return setting.date.kind !== 'undated' && days.some((day) => day === startOf(setting.date));
  });
}

/** The hearings and appointments of its type that a matter has on a day, whatever became of them. */
export function hearingsOnDay(
  view: MatterView,
  meaning: Meaning,
  day: CivilDay,
): readonly AttendedEvent[] {
  return view.events
    .filter(isAttended)
    .filter(
      (event) =>
        !event.archived &&
        event.kind === meaning.record &&
        isOfType(event, meaning) &&
        startOf(currentSetting(event).date) === day,
    );
}

function startOf(date: ReturnType<typeof currentSetting>['date']): string {
  return date.kind === 'undated' ? '' : date.from;
}

/** By its type, or where the record has none, by its title. */
function isOfType(event: AttendedEvent, meaning: Meaning): boolean {
  const typed =
    meaning.record === 'hearing'
      ? meaning.hearingType
      : meaning.record === 'appointment'
        ? meaning.appointmentType
        : '';
  if (typed === '') return true;
  const known =
    event.kind === 'hearing' ? event.details.hearingType : event.details.appointmentType;
  if (foldWord(known) === foldWord(typed)) return true;
  const title = foldWord(event.title);
  return title.includes(foldWord(typed)) || title.includes(foldWord(meaning.title));
}
