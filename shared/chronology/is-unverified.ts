import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';

/**
 * Whether nobody but the person who typed it has compared the date of an event with its source. A
 * hearing that was verified and then reset is unverified again: its new setting is another date.
 */
export function isUnverified(event: CaseEvent): boolean {
  if (!isAttended(event)) return event.verifiedBy === null;
  const setting = currentSetting(event);
  if (setting.verifiedBy !== null) return false;
  if (event.verifiedBy === null) return true;
  if (event.details.settings.length === 1) return false;
  return (
    event.verifiedAt === null || setting.enteredAt === null || setting.enteredAt > event.verifiedAt
  );
}
