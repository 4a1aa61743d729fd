import type { CaseEvent } from '../model/event.ts';
import { isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { bareClient } from './bare-client.ts';
import { withoutNotes } from './without-notes.ts';

/**
 * The records as a court gets them: titles, dates, places and sources as they are recorded, and none of
 * what the office wrote for itself: notes, quotes, who checked and typed what, how a date was typed, why
 * a setting went, who posts a bond.
 */
export function factsAlone(view: MatterView): MatterView {
  return withoutNotes({
    ...view,
    client: bareClient(view.client),
    events: view.events.map(factOf),
    positions: [],
  });
}

function factOf(event: CaseEvent): CaseEvent {
  if (isAttended(event)) {
    const settings = event.details.settings.map((setting) => ({ ...setting, reason: '' }));
    return { ...event, details: { ...event.details, settings } } as CaseEvent;
  }
  if (event.kind === 'bond') return { ...event, details: { ...event.details, postedBy: '' } };
  return event;
}
