import type { Authority } from '../model/record.ts';
import { authorityOrder } from './authority-names.ts';
import { countStays } from './count-stays.ts';
import type { CustodyDays, DayCount } from './day-count.ts';
import { runsIn } from './holds.ts';
import { bridgeNights } from './nights.ts';
import type { CustodySummary } from './summary.ts';
import type { Stay } from './stays.ts';

/** An unbroken run of stints and its own days. */
export type CountedRun = {
  readonly run: Stay;
  readonly days: CustodyDays;
  /** Its stints, as `summary.spans` counts them from 1; sorted. */
  readonly stints: readonly number[];
};

/** How one total comes about: its runs, less what they have in common. */
export type CountedLine = {
  /** Null = in all. */
  readonly authority: Authority | null;
  /** By start; may be empty where every stint of it is not counted. */
  readonly runs: readonly CountedRun[];
  /**
   * Days that more than one run can contain, taken off so that they count once: the runs together,
   * less the total. Zero nearly always.
   */
  readonly once: CustodyDays;
  readonly total: CustodyDays;
};

/**
 * Opens the arithmetic of a summary: every authority that held and then all of custody, each as the
 * runs that it is made of. The runs of a line, less `once`, are its total; where the total has no upper
 * limit, neither has `once`.
 */
export function countedLines(summary: CustodySummary): readonly CountedLine[] {
  const { spans, stays, byAuthority, total } = summary;
  const held = bridgeNights(spans);
  const numbers = new Map(spans.map(({ stint }, index) => [stint.id, index + 1]));
  const lineOf = (
    authority: Authority | null,
    runs: readonly Stay[],
    days: CustodyDays,
  ): CountedLine => {
    const counted = runs.map((run): CountedRun => ({
      run,
      days: countStays([run]),
      stints: run.spans
        .flatMap(({ stint }) => numbers.get(stint.id) ?? [])
        .sort((first, second) => first - second),
    }));
    return {
      authority,
      runs: counted,
      once: {
        elapsed: moreThan(counted, days, 'elapsed'),
        bothEnds: moreThan(counted, days, 'bothEnds'),
      },
      total: days,
    };
  };
  return [
    ...authorityOrder.flatMap((authority) =>
      byAuthority
        .filter((one) => one.authority === authority)
        .map(({ days }) =>
          lineOf(
            authority,
            stays.flatMap((stay) => runsIn(stay, held, [authority])),
            days,
          ),
        ),
    ),
    lineOf(null, stays, total),
  ];
}

function moreThan(
  runs: readonly CountedRun[],
  total: CustodyDays,
  way: keyof CustodyDays,
): DayCount {
  const most = runs.reduce<number | null>((sum, { days }) => {
    const { max } = days[way];
    return sum === null || max === null ? null : sum + max;
  }, 0);
  return {
    min: runs.reduce((sum, { days }) => sum + days[way].min, 0) - total[way].min,
    max: most === null || total[way].max === null ? null : most - total[way].max,
  };
}
