import { civilDayOf, type CivilDay, daysInMonth, weekdayOf } from '../time/civil-day.ts';
import { settleYear } from '../time/settle-year.ts';
import { wholeYear } from '../time/typed-day.ts';
import { allMatches } from './all-matches.ts';
import {
  DAMAGED_NAMED,
  DAMAGED_NUMERIC,
  DAY_FIRST,
  dayOfOrdinal,
  isAlmostMonth,
  MACHINE,
  MONTH_ALONE,
  monthOfSpanish,
  monthOfWord,
  NAMED,
  NUMERIC,
  RELATIVE_DAY,
  SPANISH,
  SPOKEN,
  WEEKDAY_BEHIND,
  weekdayOfWord,
  YEARLESS,
} from './date-patterns.ts';
import type { TextSpan } from './notice-reading.ts';

/** A date as it stands in a text. */
export type FoundDate = {
  readonly span: TextSpan;
  readonly day: CivilDay;
  /** 0 for Sunday to 6, as the text says; null where it says none. */
  readonly weekday: number | null;
  readonly isYearWritten: boolean;
  /** How it was written; `numeric` can be read in two orders. */
  readonly form: 'named' | 'numeric' | 'machine';
  /** The other order's day, where that exists too and is another. */
  readonly otherOrder: CivilDay | null;
  readonly hasDots: boolean;
  /** "March 2-3, 2026": only the first day is taken. */
  readonly isRange: boolean;
};

/** Something that looks like a date and cannot be read as one. */
export type UnreadDate = {
  readonly code: 'damaged-date' | 'impossible-date' | 'day-first' | 'month-only' | 'relative-day';
  readonly span: TextSpan;
};

type Found = { readonly dates: readonly FoundDate[]; readonly unread: readonly UnreadDate[] };
type Groups = Readonly<Record<string, string | undefined>>;

/** What must stand beside `6/18` for it to be a day and no fraction. */
const SPEAKS_OF_DAY =
  /(?:\b(?:on|for|to|until|till|by|before|after|from|through|and|set|reset|due|held|of|date|either|hearing|hrg|PTH|trial|status|conf|arraign(?:ment)?|sentencing|opp(?:osition)?|repl(?:y|ies)|responses?|briefs?|answer|traverse|motions?|MT[DS]|MSJ|JSR|visit|appt|check-?in|court|(?:trial|hearing|hrg|conference|sentencing|date|it|that|appearance|arraignment|deadline|one) (?:is|was))|[:,(&])\s{0,3}$/i;
const IS_PART = /(?:\b(?:pages?|pp?|exhibits?|exh?|tab|item|part|no|sheet|of)\.?|24)\s?$/i;

/**
 * Finds every date of a text, with what cannot be read as one. Sorted; none overlaps another.
 *
 * @param text as `foldText` leaves it
 * @param base the day that dates without a year are near to
 */
export function findDates(text: string, base: CivilDay): Found {
  const dates: FoundDate[] = [];
  const unread: UnreadDate[] = [];
  const taken = new Uint8Array(text.length);
  const collect = (
    pattern: RegExp,
    read: (groups: Groups, match: RegExpExecArray) => FoundDate | UnreadDate | null,
  ) => {
    for (const match of allMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const one = read(match.groups ?? {}, match);
      if (one === null) continue;
      taken.fill(1, span.start, span.end);
      if ('code' in one) unread.push({ ...one, span });
      else dates.push(withWeekdayBehind({ ...one, span }, text));
    }
  };
  const noSpan = { start: 0, end: 0 };
  const problem = (code: UnreadDate['code']): UnreadDate => ({ code, span: noSpan });
  const named = (groups: Groups, match: RegExpExecArray): FoundDate | UnreadDate | null => {
    // "You may 10 days later": the verb.
    if (groups['month'] === 'may' && groups['year'] === undefined) return null;
    return dateOf(
      { month: monthOfWord(groups['month'] ?? ''), day: Number(groups['day']) },
      yearOf(groups, base),
      match,
      'named',
      base,
    );
  };

  collect(DAMAGED_NUMERIC, () => problem('damaged-date'));
  collect(MACHINE, (groups, match) =>
    dateOf(
      { month: Number(groups['first']), day: Number(groups['second']) },
      Number(groups['year']),
      match,
      'machine',
      base,
    ),
  );
  collect(SPANISH, (groups, match) =>
    dateOf(
      { month: monthOfSpanish(groups['month'] ?? ''), day: Number(groups['day']) },
      yearOf(groups, base),
      match,
      'named',
      base,
    ),
  );
  collect(SPOKEN, (groups, match) =>
    dateOf(
      { month: monthOfWord(groups['month'] ?? ''), day: dayOfOrdinal(groups['ordinal'] ?? '') },
      yearOf(groups, base),
      match,
      'named',
      base,
    ),
  );
  collect(NAMED, named);
  collect(DAY_FIRST, named);
  collect(NUMERIC, (groups, match) => {
    if (groups['sep'] === '-' && /(?:no\.?|#|case|docket|file)\s?:?\s?$/i.test(before(text, match)))
      return null;
    // "3/2/26-3/6/26" are two dates; "12-25-2025-3" is none.
    const touches = /-$/.test(before(text, match)) || /^-\d/.test(behind(text, match));
    if (groups['sep'] !== '/' && touches) return null;
    const first = Number(groups['first']);
    const second = Number(groups['second']);
    if (groups['long'] !== undefined) return problem('impossible-date');
    const year = yearOf(groups, base) ?? 0;
    if (first > 12 && second >= 1 && second <= 12 && exists(year, second, first))
      return groups['sep'] === '-' && groups['year'] === undefined ? null : problem('day-first');
    return dateOf({ month: first, day: second }, year, match, 'numeric', base);
  });
  collect(YEARLESS, (groups, match) => {
    const first = Number(groups['first']);
    const second = Number(groups['second']);
    const lead = before(text, match);
    const hasDay =
      groups['weekday'] !== undefined ||
      // Nobody writes a fraction or a page as "12/05".
      (/(?:^|\/)0\d/.test(match[0]) && !IS_PART.test(lead)) ||
      (SPEAKS_OF_DAY.test(lead) && !IS_PART.test(lead)) ||
      (/\bor\s$/.test(lead) && dates.some((one) => isRightAhead(one, match.index))) ||
      /^\s(?:date|hearing|setting|trial|conference|appearance|appointment|visit|status|pre-?trial|master|bond|sentencing|arraignment)s?\b/i.test(
        behind(text, match),
      ) ||
      /^\s{0,2}(?:at|@)\s|^,?\s{1,2}\d{1,2}(?::\d{2})?\s?[ap]\.?m/i.test(behind(text, match));
    if (!hasDay || first < 1 || first > 12 || second < 1 || second > 31) return null;
    return dateOf({ month: first, day: second }, undefined, match, 'numeric', base);
  });
  collect(DAMAGED_NAMED, (groups) => {
    const word = groups['word'] ?? '';
    const digits = `${groups['day'] ?? ''}${groups['year'] ?? ''}`;
    const isMonth = monthOfWord(word) > 0 && /^[A-Za-z]+$/.test(word);
    const isBad = /\D/.test(digits) ? isMonth || isAlmostMonth(word) : isAlmostMonth(word);
    return isBad ? problem('damaged-date') : null;
  });
  collect(MONTH_ALONE, () => problem('month-only'));
  collect(RELATIVE_DAY, () => problem('relative-day'));
  const byPlace = (one: { span: TextSpan }, other: { span: TextSpan }) =>
    one.span.start - other.span.start;
  return { dates: dates.sort(byPlace), unread: unread.sort(byPlace) };
}

function dateOf(
  { month, day }: { readonly month: number; readonly day: number },
  year: number | undefined,
  match: RegExpExecArray,
  form: FoundDate['form'],
  base: CivilDay,
): FoundDate | UnreadDate {
  const span = { start: match.index, end: match.index + match[0].length };
  const bad: UnreadDate = { code: 'impossible-date', span };
  if (month < 1 || month > 12 || day < 1) return bad;
  const weekday = match.groups?.['weekday'];
  const settled = settleYear(
    { ...withYear(year ?? nextYearWith(weekday, { month, day }, base)), month, day },
    base,
  );
  if (!settled.ok || !exists(settled.value, month, day)) return bad;
  const isOther = form === 'numeric' && day <= 12 && day !== month;
  return {
    span,
    day: civilDayOf(settled.value, month, day),
    weekday: weekday === undefined ? null : weekdayOfWord(weekday),
    isYearWritten: year !== undefined,
    form,
    otherOrder:
      isOther && exists(settled.value, day, month) ? civilDayOf(settled.value, day, month) : null,
    hasDots: match.groups?.['sep'] === '.',
    isRange: match.groups?.['range'] !== undefined,
  };
}

/** Of a day without a year: the next year in which it falls on the weekday that is written. */
function nextYearWith(
  weekday: string | undefined,
  { month, day }: { readonly month: number; readonly day: number },
  base: CivilDay,
): number | undefined {
  if (weekday === undefined) return undefined;
  const thisYear = Number(base.slice(0, 4));
  const next = [thisYear, thisYear + 1].find(
    (year) => exists(year, month, day) && civilDayOf(year, month, day) >= base,
  );
  return next !== undefined && weekdayOf(civilDayOf(next, month, day)) === weekdayOfWord(weekday)
    ? next
    : undefined;
}

const withYear = (year: number | undefined) => (year === undefined ? {} : { year });

function exists(year: number, month: number, day: number): boolean {
  return year >= 1800 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month);
}

function yearOf(groups: Groups, base: CivilDay): number | undefined {
  const thisYear = Number(base.slice(0, 4));
  const written = groups['year'];
  if (written?.startsWith("'") === true) return wholeYear(Number(written.slice(1)), thisYear);
  if (written !== undefined) return Number(written);
  const short = groups['short'];
  return short === undefined ? undefined : wholeYear(Number(short), thisYear);
}

function withWeekdayBehind(date: FoundDate, text: string): FoundDate {
  if (date.weekday !== null) return date;
  const match = WEEKDAY_BEHIND.exec(text.slice(date.span.end, date.span.end + 20));
  const word = match?.groups?.['weekday'];
  return word === undefined ? date : { ...date, weekday: weekdayOfWord(word) };
}

/** "2/3 or 2/10": the second is a day because the first is. */
const isRightAhead = ({ span }: FoundDate, place: number) =>
  span.end < place && place - span.end <= 5;

const before = (text: string, match: RegExpExecArray) =>
  text.slice(Math.max(0, match.index - 14), match.index);
const behind = (text: string, match: RegExpExecArray) =>
  text.slice(match.index + match[0].length, match.index + match[0].length + 16);
