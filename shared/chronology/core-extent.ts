import { axisMs } from '../time/axis-ms.ts';
import type { Chronology } from './chronology.ts';
import type { AxisWindow } from './project-scene.ts';

const DAY_MS = 86_400_000;
/** Shown ahead of the first custody: the arrest or the entry that led to it. */
const AHEAD_DAYS = 45;
/** Coming dates within this time after the limit of facts belong to the case as it stands. */
const COMING_DAYS = 183;
/** A whole matter this much longer than its core would squeeze it. */
const SQUEEZED = 1.6;

/**
 * The stretch that a matter opens with: custody and the dates around it. A birth date, an entry
 * years ago or an expiry years ahead would squeeze them into a corner; those are one key away. The
 * whole extent where there is no custody, or where the core is most of it.
 */
export function coreExtent(
  { bars, marks, limit }: Pick<Chronology, 'bars' | 'marks' | 'limit'>,
  whole: AxisWindow,
): AxisWindow {
  const held = bars.filter((bar) => bar.band === 'stint');
  if (held.length === 0) return whole;
  const end = axisMs(limit) + DAY_MS;
  const last = marks
    .map((mark): number => mark.at)
    .filter((at) => at <= end + COMING_DAYS * DAY_MS)
    .reduce((latest, at) => Math.max(latest, at), end);
  const first = held.reduce((earliest, bar) => Math.min(earliest, bar.from), Infinity);
  const from = first - AHEAD_DAYS * DAY_MS;
  const core = {
    from: Math.max(from, whole.from),
    to: Math.min(last, whole.to),
  };
  return whole.to - whole.from > (core.to - core.from) * SQUEEZED ? core : whole;
}
