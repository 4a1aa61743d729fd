import { fail, ok, type Result } from '../result/result.ts';
import type { CaseEvent } from './event.ts';
import type { Person } from './person.ts';
import { isUnverified, verifyEvent } from './verification.ts';

/** What comes of verifying several events at once. */
export type VerifiedEvents = {
  /** As they stand after it; never empty. */
  readonly verified: readonly CaseEvent[];
  /** Those whose date this person entered: they are left as they are. */
  readonly own: readonly CaseEvent[];
  /** How many ask for no second person, or have one already. */
  readonly notAsked: number;
};

/**
 * Verifies the dates of several events as one person. Those that the person entered stay unverified and
 * are named, as are those that ask for nobody.
 *
 * @failure verify/nobody nobody gave initials, so there is no second person
 * @failure verify/same-person title: the only one that asks was entered by this person
 * @failure verify/all-own count: the same of several
 * @failure verify/not-asked title: the only one asks for no second person
 * @failure verify/none-asked count: the same of several
 */
export function verifyEvents(
  events: readonly CaseEvent[],
  second: { readonly by: string; readonly at: number },
  persons: readonly Pick<Person, 'id' | 'initials'>[],
): Result<VerifiedEvents> {
  const verified: CaseEvent[] = [];
  const own: CaseEvent[] = [];
  const asked = events.filter(isUnverified);
  for (const event of asked) {
    const one = verifyEvent(event, second, persons);
    if (one.ok) verified.push(one.value);
    else if (one.failure.code === 'verify/same-person') own.push(event);
    else return one;
  }
  if (verified.length > 0) return ok({ verified, own, notAsked: events.length - asked.length });
  const [first] = own.length > 0 ? own : events;
  const count = own.length > 0 ? own.length : events.length;
  if (count === 1)
    return fail(own.length > 0 ? 'verify/same-person' : 'verify/not-asked', {
      title: first?.title ?? '',
    });
  return fail(own.length > 0 ? 'verify/all-own' : 'verify/none-asked', { count });
}
