import { fail, ok, type Result } from '../result/result.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';
import { currentSetting, dateOfEvent, isAttended } from './event-date.ts';
import type { CaseEvent } from './event.ts';
import type { Person } from './person.ts';
import { isSamePerson } from './same-person.ts';

/** What is said beside a date that nobody compared, wherever there is room for a word. */
export const UNVERIFIED = 'unverified';
/** What stands ahead of it where there is no room; a legend then says what it means. */
export const UNVERIFIED_SIGN = '†';
/** What the word and the sign mean. */
export const UNVERIFIED_MEANING = 'Unverified: no second person compared the date with its source';

/**
 * Says whether nobody has compared a date with its source since it was given: of a hearing or an
 * appointment that is set, or of a deadline that is open. Other events ask for no second person.
 *
 * Of a hearing it is the current setting that counts: a reset is a new date. A verification of the
 * hearing as a whole holds for settings that were there by then. Entered and verified by one person is
 * unverified.
 */
export function isUnverified(event: CaseEvent): boolean {
  return !event.archived && asksForTwo(event) && !isVerified(event);
}

/**
 * Says whether a date still has to be compared: it is unverified and can still come. A deadline that
 * waits for its date counts, and so does one *after* a day, however long ago that day was.
 */
export function isUnverifiedAhead(event: CaseEvent, today: CivilDay): boolean {
  if (!isUnverified(event)) return false;
  const date = dateOfEvent(event);
  return date.kind === 'undated' || date.kind === 'after' || latestDay(date) >= today;
}

/**
 * The event as verified by a second person.
 *
 * @param at UTC milliseconds
 * @failure verify/nobody nobody gave initials, so there is no second person
 * @failure verify/same-person title: whoever entered a date does not verify it
 * @failure verify/not-asked title: it is verified already, or asks for no second person
 */
export function verifyEvent(
  event: CaseEvent,
  second: { readonly by: string; readonly at: number },
  persons: readonly Pick<Person, 'id' | 'initials'>[],
): Result<CaseEvent> {
  const { title } = event;
  if (!isUnverified(event)) return fail('verify/not-asked', { title });
  if (second.by === '') return fail('verify/nobody');
  const setting = isAttended(event) ? currentSetting(event) : null;
  const enteredBy = setting?.enteredBy || event.enteredBy;
  if (isSamePerson(persons, enteredBy, second.by)) return fail('verify/same-person', { title });
  const stamp = { verifiedBy: second.by, verifiedAt: second.at };
  if (!isAttended(event)) return ok({ ...event, ...stamp });
  const settings = event.details.settings.map((one) =>
    one.id === setting?.id ? { ...one, ...stamp } : one,
  );
  return ok({ ...event, details: { ...event.details, settings } } as CaseEvent);
}

/** Who verified the date that counts now; null while nobody has. */
export function verifiedBy(event: CaseEvent): string | null {
  if (!isAttended(event)) return event.verifiedBy;
  const setting = currentSetting(event);
  return setting.verifiedBy ?? (holdsForSetting(event) ? event.verifiedBy : null);
}

function asksForTwo(event: CaseEvent): boolean {
  if (event.kind === 'deadline') return event.details.status === 'open';
  if (!isAttended(event)) return false;
  const { status, date } = currentSetting(event);
  return status === 'set' && date.kind !== 'undated';
}

function isVerified(event: CaseEvent): boolean {
  const second = verifiedBy(event);
  const first = (isAttended(event) ? currentSetting(event).enteredBy : '') || event.enteredBy;
  return second !== null && (second === '' || second !== first);
}

/** A file may say who verified and not when: that holds where there was never another setting. */
function holdsForSetting(event: CaseEvent): boolean {
  if (!isAttended(event)) return false;
  const { enteredAt } = currentSetting(event);
  if (event.verifiedAt === null || enteredAt === null) return event.details.settings.length === 1;
  return event.verifiedAt >= enteredAt;
}
