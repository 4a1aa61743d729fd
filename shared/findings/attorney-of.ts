import type { CaseEvent } from '../model/event.ts';
import type { Matter } from '../model/matter.ts';

/** Who answers for an event: its own attorney, or the matter's; empty where nobody does. */
export function attorneyOf(
  event: Pick<CaseEvent, 'responsibleAttorney'>,
  matter: Pick<Matter, 'responsibleAttorney'>,
): string {
  return event.responsibleAttorney === '' ? matter.responsibleAttorney : event.responsibleAttorney;
}
