import type { EventOfKind } from './event.ts';
import type { MatterView } from './matter-view.ts';

type Deadline = EventOfKind<'deadline'>;

/** Whether a deadline is one of the government or the court: past it, nobody of the office is late. */
export function bindsOthers({ details: { binds } }: Deadline): boolean {
  return binds === 'government' || binds === 'court';
}

/**
 * Whether the date of such a deadline is a bare limit: counted by a rule, ordered by no judge, and with
 * no time left out on its docket. Where some is recorded, the deadline's details say whether its rule
 * heeds it.
 */
export function isBareLimit({ proceedings }: MatterView, deadline: Deadline): boolean {
  const { count } = deadline.details;
  if (!bindsOthers(deadline) || count === undefined || count.orderedOn !== null) return false;
  const docket = proceedings.find(({ id }) => id === deadline.proceedingId);
  return docket === undefined || docket.excluded.length === 0;
}
