import { canBeOneDay, dayRangeOf } from '../custody/day-range.ts';
import type { Source } from '../model/record.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { parseTypedDate } from '../time/parse-typed-date.ts';

/** A source and the date that it states. */
export type StatedDate = { readonly source: Source; readonly date: CaseDate };

/** Words that lead from another day, so that no date of its own is stated. */
const RELATIVE = /[+]|today|tomorrow|yesterday|next|last|later|ago|following|week|same/i;
const NAMES_ONE =
  /\d|january|february|march|april|may|june|july|august|september|october|november|december/i;

/**
 * The dates that sources state, where they can be read; a date without a year is read near `near`.
 * What cannot be read says nothing.
 */
export function statedDates(sources: readonly Source[], near: CivilDay): readonly StatedDate[] {
  return sources.flatMap((source) => {
    const text = source.dateAsStated;
    if (text === '' || RELATIVE.test(text) || !NAMES_ONE.test(text)) return [];
    const read = parseTypedDate(text.replace(/\b(sun|mon|tues?|wed|thu(rs?)?|fri|sat)$/i, ''), {
      today: near,
    });
    return read.ok && read.value.date.kind !== 'undated' ? [{ source, date: read.value.date }] : [];
  });
}

/** Surely two dates: no day in common, or one exact day at two times of one zone. */
export function surelyDiffer(first: CaseDate, second: CaseDate): boolean {
  if (first.kind === 'undated' || second.kind === 'undated') return false;
  if (!canBeOneDay(dayRangeOf(first), dayRangeOf(second))) return true;
  return (
    isExactDay(first) &&
    isExactDay(second) &&
    first.time !== undefined &&
    second.time !== undefined &&
    (first.zone === undefined || second.zone === undefined || first.zone === second.zone) &&
    first.time !== second.time
  );
}
