import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';

/**
 * A second record like the first, to be changed into what it shall be. Nobody has verified or checked
 * it, and it is of no other client's record. Of a hearing only the current setting is copied: the
 * resets happened to the first one.
 *
 * @param about ids for the copy and its setting, and who makes it
 */
export function duplicateEvent(
  event: CaseEvent,
  about: { readonly newId: () => string; readonly enteredBy: string },
): CaseEvent {
  const fresh = {
    id: about.newId(),
    rev: 1,
    changedAt: 0,
    changedBy: '',
    archived: false,
    title: `${event.title} (copy)`.slice(0, 5_000),
    enteredBy: about.enteredBy,
    enteredAt: null,
    verifiedBy: null,
    verifiedAt: null,
    check: null,
  };
  if (!isAttended(event)) return { ...event, ...fresh };
  const setting = {
    ...currentSetting(event),
    id: about.newId(),
    replacedBy: null,
    enteredBy: about.enteredBy,
    enteredAt: null,
    verifiedBy: null,
    verifiedAt: null,
    check: null,
  };
  const details = { settings: [setting], sharedId: null, alsoForClients: [] };
  return event.kind === 'hearing'
    ? { ...event, ...fresh, details: { ...event.details, ...details } }
    : { ...event, ...fresh, details: { ...event.details, ...details } };
}
