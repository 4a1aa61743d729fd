import type { CaseDate } from '../time/case-date.ts';
import { invariant } from '../result/invariant.ts';
import type { CaseEvent, EventOfKind } from './event.ts';
import type { Setting } from './hearing.ts';

/** Events whose dates are settings. */
export type AttendedEvent = EventOfKind<'hearing' | 'appointment'>;

/** True for hearings and appointments, whose dates are settings. */
export function isAttended(event: CaseEvent): event is AttendedEvent {
  return event.kind === 'hearing' || event.kind === 'appointment';
}

/** The setting that holds now: the last one that no other replaced. */
export function currentSetting(event: AttendedEvent): Setting {
  const current = event.details.settings.findLast((setting) => setting.replacedBy === null);
  const setting = current ?? event.details.settings.at(-1);
  invariant(setting, 'a hearing has at least one setting');
  return setting;
}

/** When an event is: its own date, or that of the current setting of a hearing. */
export function dateOfEvent(event: CaseEvent): CaseDate {
  return isAttended(event) ? currentSetting(event).date : event.date;
}
