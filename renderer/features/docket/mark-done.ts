import type { CaseEvent, EventOfKind } from '../../../shared/model/event.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/** What can be marked done from the docket. */
export type Doable = EventOfKind<'deadline' | 'task'>;

/** True for deadlines and tasks. */
export function isDoable(event: CaseEvent | undefined): event is Doable {
  return event?.kind === 'deadline' || event?.kind === 'task';
}

/**
 * The record once it is done. The proof of a deadline has a field of its own; that of a task goes to
 * its note.
 */
export function markDone(event: Doable, on: CivilDay, proof: string): Doable {
  if (event.kind === 'deadline')
    return {
      ...event,
      details: {
        ...event.details,
        status: 'done',
        doneOn: on,
        proof: proof || event.details.proof,
      },
    };
  const note = [event.note, proof].filter((part) => part !== '').join('\n');
  return { ...event, note, details: { ...event.details, status: 'done', doneOn: on } };
}
