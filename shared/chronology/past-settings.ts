import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import type { ChronologyRow } from './chronology-row.ts';
import { isStruck } from './event-items.ts';

/** The settings of an event beside the one that holds. */
export function pastSettingsOf(
  event: CaseEvent,
  nameOf: (status: Setting['status']) => string,
): ChronologyRow['pastSettings'] {
  if (!isAttended(event)) return [];
  const current = currentSetting(event);
  return event.details.settings
    .filter((setting) => setting !== current)
    .map((setting) => ({
      date: setting.date,
      status: nameOf(setting.status),
      reason: setting.reason,
      struck: isStruck(setting),
    }));
}
