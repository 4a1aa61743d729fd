import type { CaseEvent } from './event.ts';
import type { Matter } from './matter.ts';

/** Who answers for an event: its own attorney, or the matter's; empty where nobody does. */
export function attorneyOf(
  event: Pick<CaseEvent, 'responsibleAttorney'>,
  matter: Pick<Matter, 'responsibleAttorney'>,
): string {
  return event.responsibleAttorney === '' ? matter.responsibleAttorney : event.responsibleAttorney;
}

/** Who stands in for them: the event's own backup, or the matter's; empty where nobody does. */
export function backupOf(
  event: Pick<CaseEvent, 'backupAttorney'>,
  matter: Pick<Matter, 'backupAttorney'>,
): string {
  return event.backupAttorney === '' ? matter.backupAttorney : event.backupAttorney;
}
