import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';

/**
 * Whether nobody but the person who typed it has compared the date of an event with its source, of
 * whatever kind it is: what the list of entered dates asks. Which dates must not stay so is said by
 * `isUnverified` of the model. A
 * hearing that was verified and then reset is unverified again: its new setting is another date.
 */
export function lacksSecondPerson(event: CaseEvent): boolean {
  if (!isAttended(event)) return event.verifiedBy === null;
  if (currentSetting(event).verifiedBy !== null) return false;
  return event.details.settings.length > 1 || event.verifiedBy === null;
}
