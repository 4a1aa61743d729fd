import type { AttendedEvent } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { Attendance } from './docket-line.ts';
import type { Candidate } from './clashes.ts';
import { lineOf } from './line-of.ts';

/** What somebody is typing of a hearing or an appointment. */
export type Typed = {
  readonly date: CaseDate;
  readonly proceedingId: string | null;
  readonly mode: Attendance['mode'];
};

/**
 * A date that is being typed, as clashes compare it.
 *
 * @param event the record being edited or reset, which does not clash with itself; null for a new one
 */
export function candidateOf(
  view: MatterView,
  event: AttendedEvent | null,
  { date, proceedingId, mode }: Typed,
): Candidate {
  return lineOf(view, {
    kind: event?.kind ?? 'hearing',
    record: event,
    what: '',
    date,
    proceedingId,
    place: event?.details.place ?? '',
    ...(event === null || event.responsibleAttorney === ''
      ? {}
      : { responsible: event.responsibleAttorney }),
    ...(event === null || event.backupAttorney === '' ? {} : { backup: event.backupAttorney }),
    attendance: {
      mode,
      sharedId: event?.details.sharedId ?? null,
      clientId: view.client.id,
      alsoForClients: event?.details.alsoForClients ?? [],
    },
  });
}
