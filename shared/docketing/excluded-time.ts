import { dayRangeOf } from '../custody/day-range.ts';
import type { Exclusion } from '../deadlines/exclusions.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/** The time that a docket's clocks leave out, as days that are surely within it. */
export type ExcludedTime = {
  readonly spans: readonly Exclusion[];
  /** What is recorded and not counted as excluded, and why; may be empty. */
  readonly notes: readonly string[];
};

/**
 * Turns the recorded spans of a docket into days. Only days that surely belong to a span are left out
 * of a count: of a doubtful start the last day, of a doubtful end the first. A span that goes on ends
 * with the day on which it is looked at, and says so.
 */
export function excludedTimeOf(proceeding: Proceeding | null, today: CivilDay): ExcludedTime {
  const spans: Exclusion[] = [];
  const notes: string[] = [];
  for (const { from, to, reason } of proceeding?.excluded ?? []) {
    const start = dayRangeOf(from).latest;
    const end = to === null ? today : dayRangeOf(to).earliest;
    if (start === null || end === null || end < start) {
      notes.push(
        to === null && start !== null
          ? `“${reason}” begins after ${formatCivilDay(today, 'sentence')} and is not counted yet.`
          : `“${reason}” is not left out: its days are not exact enough.`,
      );
      continue;
    }
    const goesOn =
      to === null ? ` (goes on; counted through ${formatCivilDay(today, 'sentence')})` : '';
    spans.push({ from: start, to: end, reason: `${reason}${goesOn}` });
  }
  return { spans, notes };
}
