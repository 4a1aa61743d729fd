import type { CaseEvent } from '../model/event.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import { recordOutcome, recordReset, type SettingEnd } from '../model/record-reset.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { isSameDate, startOf } from './compare-dates.ts';

/** Who brings a record up to a file. */
export type CatchUpContext = {
  readonly newId: () => string;
  readonly enteredBy: string;
  /** The laptop's civil day: when the file was seen. */
  readonly today: CivilDay;
};

/**
 * Brings a hearing to what a file tells of it: what became of its current setting, and the dates that
 * followed, each as a reset of the one before. Nothing is erased. A file that tells one date alone, and
 * another one than the record, gives the hearing that date.
 *
 * @returns null where the file tells nothing that came after the record's current setting, does not
 *   know that setting, or where the hearing serves several clients: a reset of those shows all of them
 * @example
 * catchUp(hearingOn('2025-06-04'), fileWith('2025-06-04 continued', '2025-06-18 set'), context)
 * //=> the hearing with both settings, the first struck as continued
 */
export function catchUp(
  known: CaseEvent | undefined,
  told: CaseEvent,
  context: CatchUpContext,
): AttendedEvent | null {
  if (known === undefined || !isAttended(known) || !isAttended(told)) return null;
  if (known.details.sharedId !== null || known.archived) return null;
  const current = currentSetting(known);
  const { settings } = told.details;
  const at = settings.findLastIndex((setting) => isOneSetting(setting, current));
  if (at === -1 && !isOneOtherDate(settings, known)) return null;
  const later = settings.slice(at + 1);
  const before = settings[at];
  if (later.length === 0) return withOutcome(known, before);
  let event: AttendedEvent = known;
  let last = before;
  for (const setting of later) {
    event = recordReset(event, { ...endOf(last), ...nextOf(setting, context) });
    last = setting;
  }
  return withOutcome(event, last) ?? event;
}

/** One date alone that the record never had; a date that the record has struck is an older file's. */
function isOneOtherDate(told: readonly Setting[], known: AttendedEvent): boolean {
  const [only] = told;
  return (
    told.length === 1 &&
    only !== undefined &&
    currentSetting(known).status === 'set' &&
    !known.details.settings.some((setting) => isOneSetting(only, setting))
  );
}

/** The same day, and no other hour. */
function isOneSetting({ date }: Setting, other: Setting): boolean {
  if (startOf(date) !== startOf(other.date)) return false;
  if (date.kind === 'undated' || other.date.kind === 'undated')
    return date.kind === other.date.kind;
  if (date.time === undefined || other.date.time === undefined) return true;
  return isSameDate(date, other.date);
}

/** How the setting ended that another one follows; the file may not say. */
function endOf(setting: Setting | undefined): { as: SettingEnd; reason: string } {
  const status = setting?.status ?? 'set';
  return { as: status === 'set' ? 'reset' : status, reason: setting?.reason ?? '' };
}

function nextOf(setting: Setting, { newId, enteredBy, today }: CatchUpContext) {
  const { date, form, judge, place, notice, madeOn, servedHow, servedOn } = setting;
  return {
    newSettingId: newId(),
    date,
    form,
    judge,
    place,
    notice: notice === null ? null : { ...notice, seenOn: notice.seenOn ?? today },
    madeOn,
    servedHow,
    servedOn,
    enteredBy,
  };
}

/** What came of the current setting, where the file knows and the record does not; else null. */
function withOutcome(event: AttendedEvent, told: Setting | undefined): AttendedEvent | null {
  if (told === undefined || currentSetting(event).status !== 'set') return null;
  switch (told.status) {
    case 'held':
    case 'not-held':
    case 'vacated':
    case 'not-reached':
      return recordOutcome(event, told.status, event.details.outcome, told.reason);
    default:
      // That it got another date says nothing yet about which one.
      return null;
  }
}
