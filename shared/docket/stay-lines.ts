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
 * possibly run out. An order of stay alone is none: it may suspend a release; what it forbids is recorded as
 * a bar.
 */
export function isRemovalBarred({ bars }: MatterView, today: CivilDay): boolean {
  return bars.some(
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
}
