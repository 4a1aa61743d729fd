import type { CaseDate, PlacedDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { earliestDay, latestDay } from '../../../shared/time/date-bounds.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';

/**
 * Says that an end cannot be: even its latest possible day precedes the earliest of the start. Null
 * where it can be, and where one of the two is not known.
 *
 * @example
 * sayBackwards('Book-out', may1, 'book-in', june1)
 * //=> 'Book-out (Fri, May 1, 2026) comes before book-in (Mon, June 1, 2026).'
 */
export function sayBackwards(
  endName: string,
  end: CaseDate | null,
  startName: string,
  start: CaseDate | null,
): string | null {
  if (end === null || start === null || !endsBefore(start, end)) return null;
  const say = (date: CaseDate) => formatCaseDate(date, { style: 'sentence' });
  return `${endName} (${say(end)}) comes before ${startName} (${say(start)}).`;
}

/** A question about a start that lies ahead: it may be known, so it is asked and not refused. */
export function askAboutFuture(date: CaseDate | null, today: CivilDay): string | null {
  if (date === null || date.kind === 'undated' || earliestDay(date) <= today) return null;
  return 'That day lies ahead: is it known already?';
}

function endsBefore(start: CaseDate, end: CaseDate): boolean {
  if (start.kind === 'undated' || end.kind === 'undated') return false;
  // Open to that side: any day will do.
  if (start.kind === 'before' || end.kind === 'after') return false;
  const first = earliestDay(start);
  const last = latestDay(end);
  return last < first || (last === first && isEarlierTime(end, start));
}

/** Times of one day are compared only on one clock. */
function isEarlierTime(end: PlacedDate, start: PlacedDate): boolean {
  if (end.kind !== 'on' || start.kind !== 'on' || end.zone !== start.zone) return false;
  return end.time !== undefined && start.time !== undefined && end.time < start.time;
}
