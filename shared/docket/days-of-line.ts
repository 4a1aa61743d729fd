import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { DocketLine } from './docket-line.ts';

/** A trial longer than this is a mistake in a date: its first days say enough. */
const MOST_DAYS = 62;

/**
 * Whether a line is known to be in a longer time than one day, and on which of them is not known. It
 * stands under no day.
 */
export function isLoose({ on, last, certainty }: DocketLine): boolean {
  return on !== last && certainty !== 'exact';
}

/**
 * The days that a line stands on: every day of a hearing that lasts several, the first day of
 * everything else; none where it is loose or has no date.
 */
export function daysOfLine(line: DocketLine): readonly CivilDay[] {
  const { on, last, isAttended } = line;
  if (on === null || last === null || isLoose(line)) return [];
  if (!isAttended || on === last) return [on];
  const days: CivilDay[] = [];
  for (let day = on; day <= last && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
