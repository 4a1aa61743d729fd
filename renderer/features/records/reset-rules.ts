import type { Setting } from '../../../shared/model/hearing.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import { earliestDay, latestDay } from '../../../shared/time/date-bounds.ts';
import { formatWallTime } from '../../../shared/time/format-civil-day.ts';

/** What is wrong with the date of a reset; null where nothing is. */
export function resetProblem(
  old: Pick<Setting, 'date' | 'form'>,
  next: Pick<Setting, 'date' | 'form'>,
): string | null {
  if (next.form === 'to-be-determined')
    return old.form === 'to-be-determined' ? 'The hearing is to be determined already.' : null;
  if (next.date.kind === 'undated')
    return 'Type the new date, or choose "To be determined" as the kind of date.';
  if (next.form === old.form && isSame(old.date, next.date)) return 'The new date is the old date.';
  return null;
}

/** Something to look at in a reset that is not refused; null where nothing is. */
export function resetQuestion(old: CaseDate, next: CaseDate): string | null {
  if (old.kind === 'undated' || next.kind === 'undated') return null;
  if (old.time === undefined || next.time !== undefined) return null;
  return `The old setting had ${formatWallTime(old.time)}; this one has no time.`;
}

/**
 * What the old date became, judged by the dates alone: brought forward, put off, or, where they can be
 * the same day or one of them is not known, reset.
 */
export function proposedEnd(old: CaseDate, next: CaseDate): 'advanced' | 'continued' | 'reset' {
  if (old.kind === 'undated' || next.kind === 'undated') return 'reset';
  if (latestDay(next) < earliestDay(old)) return 'advanced';
  if (earliestDay(next) > latestDay(old)) return 'continued';
  const [before, after] = [old.time, next.time];
  const isOneDay = earliestDay(old) === latestDay(old) && earliestDay(next) === latestDay(next);
  if (!isOneDay || before === undefined || after === undefined || old.zone !== next.zone)
    return 'reset';
  return after < before ? 'advanced' : after > before ? 'continued' : 'reset';
}

/** The same date, however it was typed. */
function isSame(old: CaseDate, next: CaseDate): boolean {
  const { asTyped: _old, ...before } = old;
  const { asTyped: _next, ...after } = next;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every(
    (key) => before[key as keyof typeof before] === after[key as keyof typeof after],
  );
}
