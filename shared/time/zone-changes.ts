import { zoneOffsetMs } from './zone-offset.ts';

/** A moment at which a zone's clocks are put forward or back. */
export type ZoneChange = {
  /** UTC milliseconds. */
  readonly instant: number;
  /** Ahead of UTC before it, in milliseconds. */
  readonly before: number;
  /** Ahead of UTC from it on, in milliseconds. */
  readonly after: number;
};

/** Clocks that are put back sooner after they were put forward are not known anywhere. */
const STEP_MS = 7 * 86_400_000;
const SECOND_MS = 1_000;

/**
 * Every change of a zone's clocks between two instants, in their order, found by asking Intl alone.
 *
 * @example
 * zoneChanges('America/New_York', Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)).length //=> 2
 */
export function zoneChanges(zone: string, from: number, to: number): readonly ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let start = from; start < to; start += STEP_MS) {
    const end = Math.min(start + STEP_MS, to);
    const before = zoneOffsetMs(zone, start);
    const after = zoneOffsetMs(zone, end);
    if (before !== after)
      changes.push({ instant: findChange(zone, start, end, before), before, after });
  }
  return changes;
}

/** Halves the stretch until the change is known to the second. */
function findChange(zone: string, start: number, end: number, before: number): number {
  let early = start;
  let late = end;
  while (late - early > SECOND_MS) {
    const middle = Math.floor((early + late) / 2 / SECOND_MS) * SECOND_MS;
    if (zoneOffsetMs(zone, middle) === before) early = middle;
    else late = middle;
  }
  return late;
}
