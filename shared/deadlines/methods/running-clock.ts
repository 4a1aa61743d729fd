import { zoneOffsetMs } from '../../time/zone-offset.ts';
import { instantMoment, sayMoment } from '../moment.ts';
import { type HourCount, type HourInput } from './count.ts';

const HOUR_MS = 3_600_000;

/**
 * TC-CLK: a running clock. It starts at the instant of the event, every hour that really passes
 * counts, and it stops for no weekend, holiday or change of clocks.
 *
 * @source *County of Riverside v. McLaughlin*, 500 U.S. 44 (1991), in a secondary source; read
 * 2026-11-22.
 *
 * @example
 * runningClock({ start: 2026-10-30 22:30 EDT, hours: 48, ... }).end //=> 2026-11-01 21:30 EST
 */
export function runningClock({ start, hours }: HourInput): HourCount {
  const end = instantMoment(start.instant + hours * HOUR_MS, start.zone);
  const changed =
    zoneOffsetMs(start.zone, start.instant) !== zoneOffsetMs(end.zone, end.instant)
      ? ['The clocks change in between; hours that really pass are counted.']
      : [];
  return {
    end,
    unrolled: end,
    steps: [
      `The clock starts at ${sayMoment(start)}.`,
      ...changed,
      `Hour ${hours} ends at ${sayMoment(end)}.`,
    ],
  };
}
