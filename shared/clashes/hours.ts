import { axisMs } from '../time/axis-ms.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { PlacedDate } from '../time/case-date.ts';
import { nearestInstantOf } from '../time/court-time.ts';

/** Taken for a hearing whose end nobody recorded: a convention of this app, nobody's rule. */
export const ASSUMED_MINUTES = 60;

/** From when to when somebody has to be there, in milliseconds; the end is not counted in. */
export type Hours = {
  readonly from: number;
  readonly to: number;
  /** The end that somebody recorded; `from` where nobody did and an hour is taken. */
  readonly recordedTo: number;
};

/** The hours of an engagement by two clocks; null where the clock does not give them. */
export type BothHours = {
  /** Instants (UTC milliseconds); null without a zone too. */
  readonly real: Hours | null;
  /** The clock on the court's wall, read as if it were UTC. */
  readonly wall: Hours | null;
};

/**
 * From when to when a date keeps somebody, by the instants and by the wall clock. One day without a
 * time has no hours. Of several days every hour between first and last is taken: nobody records when
 * a trial rests.
 *
 * @param zone of the time, else of the court; null where neither is recorded
 */
export function hoursOf(
  date: PlacedDate,
  { day, last }: { readonly day: CivilDay; readonly last: CivilDay },
  zone: string | null,
): BothHours {
  const isLong = last !== day;
  if (date.time === undefined && !isLong) return { real: null, wall: null };
  const toTime = 'toTime' in date ? date.toTime : undefined;
  const start = { day, time: date.time ?? '00:00' };
  const midnight = isLong ? { day: addDays(last, 1), time: '00:00' } : null;
  const end = toTime === undefined ? midnight : { day: last, time: toTime };
  const hours = (
    read: (at: { readonly day: CivilDay; readonly time: string }) => number,
  ): Hours => {
    const from = read(start);
    const to = end === null ? from : read(end);
    return to > from
      ? { from, to, recordedTo: to }
      : { from, to: from + ASSUMED_MINUTES * 60_000, recordedTo: from };
  };
  return {
    real: zone === null ? null : hours((at) => nearestInstantOf(at.day, at.time, zone)),
    wall: hours((at) => axisMs(at.day, at.time)),
  };
}
