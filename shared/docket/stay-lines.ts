import { barKindNames } from '../chronology/kind-names.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { earliestDay, latestDay } from '../time/date-bounds.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf } from './line-of.ts';

/** Bars to removal or transfer that were not lifted and have a day on which they run out. */
export function stayLines(view: MatterView): readonly DocketLine[] {
  return view.bars.flatMap((bar) =>
    bar.archived || bar.lifted !== null || bar.expires === null
      ? []
      : [
          lineOf(view, {
            kind: 'stay-ends',
            record: bar,
            table: 'bars',
            what: barKindNames[bar.kind],
            detail: bar.issuedBy,
            proceedingId: bar.proceedingId,
            date: bar.expires,
          }),
        ],
  );
}

/**
 * Whether something that bars removal is known to stand on a day: not lifted, surely begun, and not
 * possibly run out.
 */
export function isRemovalBarred({ bars, events }: MatterView, today: CivilDay): boolean {
  const stands = bars.some(
    (bar) =>
      !bar.archived &&
      bar.lifted === null &&
      bar.forbids.includes('removal') &&
      bar.from.kind !== 'undated' &&
      latestDay(bar.from) <= today &&
      (bar.expires === null ||
        (bar.expires.kind !== 'undated' &&
          // On the day on which it ends at an hour, it does not stand all day.
          (bar.expires.time === undefined
            ? earliestDay(bar.expires) >= today
            : earliestDay(bar.expires) > today))),
  );
  // An order of stay whose writer said that it holds.
  const ordered = events.some(
    (event) =>
      event.kind === 'order' &&
      !event.archived &&
      event.details.orderType === 'stay' &&
      event.details.force === 'in-force',
  );
  return stands || ordered;
}
