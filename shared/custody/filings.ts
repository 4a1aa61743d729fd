import type { CaseEvent, EventOfKind } from '../model/event.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';

/** The filings of a matter that are not archived, in the order of events. */
export function filingsOf(events: readonly CaseEvent[]): readonly EventOfKind<'filing'>[] {
  return events
    .filter((event): event is EventOfKind<'filing'> => event.kind === 'filing' && !event.archived)
    .toSorted(
      (a, b) =>
        compareDateKeys(dateSortKey(a.date), dateSortKey(b.date), a.order - b.order) ||
        (a.id < b.id ? -1 : 1),
    );
}
