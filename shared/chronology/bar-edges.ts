import { type AxisMs, axisMs } from '../time/axis-ms.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { earlierDay, laterDay } from '../custody/day-range.ts';

/** Where a bar starts and ends, and between where it is not in doubt. */
export type BarEdges = {
  readonly from: AxisMs;
  /** Not included. Always later than `from`. */
  readonly to: AxisMs;
  readonly solidFrom: AxisMs;
  readonly solidTo: AxisMs;
};

/**
 * The edges of a stretch of days. One that begins and ends on one day still took part of that day: it
 * is drawn as the day. Doubts stay inside the bar; `solidTo` may lie before `solidFrom`, where all of
 * it is in doubt.
 */
export function barEdges(
  from: CivilDay,
  to: CivilDay,
  solidFrom: CivilDay,
  solidTo: CivilDay,
): BarEdges {
  const end = to > from ? to : addDays(from, 1);
  const inside = (day: CivilDay) => axisMs(laterDay(from, earlierDay(end, day)));
  return {
    from: axisMs(from),
    to: axisMs(end),
    solidFrom: inside(solidFrom),
    solidTo: to > from ? inside(solidTo) : axisMs(end),
  };
}
