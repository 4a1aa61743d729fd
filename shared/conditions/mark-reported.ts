import { fail, ok, type Result } from '../result/result.ts';
import { isExactDay, type PlacedDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { civilToday, nearestInstantOf } from '../time/court-time.ts';
import type { Contact, ReactionClock } from './reaction-clock.ts';

/** What is said of a report that was made. Texts may be empty. */
export type Report = { readonly to: string; readonly how: string; readonly proof: string };

/**
 * The contact once it was reported: its clock ends.
 *
 * @failure condition/before-contact the report would come before the contact
 */
export function markReported(
  { contact, startsAt, zone }: ReactionClock,
  on: PlacedDate,
  { to, how, proof }: Report,
): Result<Contact> {
  const isBefore =
    on.time === undefined
      ? on.from < civilToday(startsAt, on.zone ?? zone)
      : isExactDay(on) && nearestInstantOf(on.from, on.time, on.zone ?? zone) < startsAt;
  if (isBefore) return fail('condition/before-contact');
  return ok({
    ...contact,
    details: {
      ...contact.details,
      reportedOn: on,
      reportedTo: to,
      proof: proof === '' ? contact.details.proof : proof,
      ...(how === '' ? {} : { reportedHow: how }),
    },
  });
}

/**
 * The contact once an attorney said that nobody must be told of it.
 *
 * @param by the attorney
 */
export function markNoReport(contact: Contact, because: string, by: string, on: CivilDay): Contact {
  return { ...contact, details: { ...contact.details, noReport: { because, by, on } } };
}
