import type { CaseDate } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';

/** The first day, month or year of a date; empty where it has none. */
export function startOf(date: CaseDate | null): string {
  return date === null || date.kind === 'undated' ? '' : date.from;
}

/** A date as it is said in a comparison. */
export function sayDate(date: CaseDate | null): string {
  if (date === null) return 'none';
  return date.kind === 'undated' ? 'no date' : formatCaseDate(date, { style: 'table' });
}

/**
 * Says whether two dates tell the same: day, time and zone, how sure they are. A zone that one of them
 * does not know contradicts none.
 */
export function isSameDate(first: CaseDate | null, second: CaseDate | null): boolean {
  if (first === null || second === null) return first === second;
  if (first.kind === 'undated' || second.kind === 'undated') return first.kind === second.kind;
  if (first.kind !== second.kind || first.from !== second.from || first.time !== second.time)
    return false;
  if (first.zone !== undefined && second.zone !== undefined && first.zone !== second.zone)
    return first.time === undefined;
  if (first.kind === 'between' || first.kind === 'from-to')
    return second.kind === first.kind && first.to === second.to && first.toTime === second.toTime;
  return true;
}
