import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf } from './line-of.ts';
import { isRemovalBarred } from './stay-lines.ts';

/**
 * Orders of removal that nobody marked as stayed, vacated or superseded, where nothing that bars
 * removal is recorded. Whether the order is final is for the attorney: the app does not know.
 */
export function removalOrderLines(view: MatterView, today: CivilDay): readonly DocketLine[] {
  const orders = view.events.filter(
    (event) =>
      event.kind === 'order' &&
      !event.archived &&
      event.details.orderType === 'removal' &&
      (event.details.force === null || event.details.force === 'in-force'),
  );
  if (orders.length === 0 || isRemovalBarred(view, today)) return [];
  return orders.flatMap((event) =>
    event.kind !== 'order'
      ? []
      : [
          lineOf(view, {
            kind: 'removal-order',
            record: event,
            what: event.title,
            detail: `ordered ${formatCaseDate(event.date, { style: 'table' })}; no stay is recorded`,
            proceedingId: event.proceedingId,
            date: event.date,
          }),
        ],
  );
}
