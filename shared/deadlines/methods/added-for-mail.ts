import { addDays, type CivilDay } from '../../time/civil-day.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import { type ClosedOn } from '../../time/read-days.ts';
import { roll } from './roll.ts';

/** From this day on, electronic service adds no days. */
const ELECTRONIC_SERVICE_LOST = '2016-12-01';

/**
 * TC-3: days added after service by mail, by leaving with the clerk or by other means consented to.
 * They run after the period and its roll have ended, and roll again.
 *
 * @param days 0 leaves the day as it is
 *
 * @source Fed. R. Crim. P. 45(c), Fed. R. Civ. P. 6(d); read 2026-11-22.
 */
export function addDaysForMail(
  day: CivilDay,
  days: number,
  closedOn: ClosedOn,
): { readonly day: CivilDay; readonly steps: readonly string[] } {
  if (days === 0) return { day, steps: [] };
  const added = addDays(day, days);
  const rolled = roll(added, closedOn);
  return {
    day: rolled.day,
    steps: [
      `${days} days are added for the way of service: ${formatCivilDay(added, 'sentence')}.`,
      ...rolled.steps,
    ],
  };
}

/** How the paper that starts a clock was served. */
export type Service = 'in-hand' | 'mail' | 'left-with-clerk' | 'other-consented' | 'electronic';

/**
 * How many days the way of service adds: three for all but delivery in hand and, since December 1,
 * 2016, electronic service.
 *
 * @source Fed. R. Crim. P. 45(c) and Fed. R. Civ. P. 6(d) as amended December 1, 2016; read 2026-11-22.
 *
 * @example
 * daysForService('mail', '2026-01-05') //=> 3
 * daysForService('electronic', '2026-01-05') //=> 0
 */
export function daysForService(service: Service, servedOn: CivilDay): number {
  if (service === 'in-hand') return 0;
  return service === 'electronic' && servedOn >= ELECTRONIC_SERVICE_LOST ? 0 : 3;
}
