import { type CivilDay, isCivilDay } from './civil-day.ts';

/** A rule of recurrence by whole days, as iCalendar has it. */
export type DayRule = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** At least 1. */
  readonly interval: number;
  /** How many in all, the first counted in; null = no number is set. */
  readonly count: number | null;
  /** Last day on which it may fall; null = none is set. */
  readonly until: CivilDay | null;
  /** Weekdays 0 to 6 with their place in the month or year: 1 = first, -1 = last, 0 = each. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
  /** Days of the month, 1 to 31, or from its end, -1 to -31. */
  readonly monthDays: readonly number[];
  /** Months, 1 to 12; empty = all, or as the start has it. */
  readonly months: readonly number[];
  /** Weeks of the year, 1 to 53, or from its end. */
  readonly weeks: readonly number[];
  /** Days of the year, 1 to 366, or from its end. */
  readonly yearDays: readonly number[];
  /** Which of the days of one week, month or year count; empty = all. */
  readonly positions: readonly number[];
  /** Weekday 0 to 6 that a week begins with. */
  readonly weekStart: number;
};

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const known = new Set(
  'FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTHDAY BYMONTH BYSETPOS BYWEEKNO BYYEARDAY'.split(' '),
);

/**
 * Reads an iCalendar RRULE of whole days, with or without `RRULE:` before it; null where a part of it is
 * none, stands twice, goes by the hour or has no meaning beside the others, because half a rule is a
 * wrong date.
 *
 * @source RFC 5545 section 3.3.10, read 2026-11-26
 *
 * @example
 * readDayRule('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1') //=> the last working day of each month
 */
export function readDayRule(text: string): DayRule | null {
  const parts = partsOf(text);
  if (parts === null || [...parts.keys()].some((name) => !known.has(name))) return null;
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null;
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : null;
  if (frequency === undefined || interval === null) return null;
  if ((parts.has('COUNT') && count === null) || (parts.has('UNTIL') && until === null)) return null;
  const weekdays = listOf(parts.get('BYDAY')).map(readWeekday);
  const read = weekdays.flatMap((one) => (one === null ? [] : [one]));
  const monthDays = numbers(parts.get('BYMONTHDAY'), 31);
  const months = numbers(parts.get('BYMONTH'), 12);
  const weeks = numbers(parts.get('BYWEEKNO'), 53);
  const yearDays = numbers(parts.get('BYYEARDAY'), 366);
  const positions = numbers(parts.get('BYSETPOS'), 366);
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (read.length !== weekdays.length || weekStart === -1) return null;
  if (monthDays === null || months === null || weeks === null) return null;
  if (yearDays === null || positions === null || months.some((month) => month < 0)) return null;
  const rule = {
    frequency,
    interval,
    count,
    until,
    weekdays: read,
    monthDays,
    months,
    weeks,
    yearDays,
    positions,
    weekStart,
  };
  return hasMeaning(rule) ? rule : null;
}

/** Parts of a rule that the standard does not allow beside its frequency mean something else to each program. */
function hasMeaning(rule: DayRule): boolean {
  const { frequency, weekdays, monthDays, weeks, yearDays, positions, months } = rule;
  const most = weekdays.reduce((nth, one) => Math.max(nth, Math.abs(one.nth)), 0);
  if (frequency !== 'YEARLY' && (weeks.length > 0 || yearDays.length > 0)) return false;
  if (frequency === 'WEEKLY' && monthDays.length > 0) return false;
  if (most > 0 && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return false;
  if (most > 0 && weeks.length > 0) return false;
  if (most > (frequency === 'MONTHLY' || months.length > 0 ? 5 : 53)) return false;
  return (
    positions.length === 0 ||
    (frequency !== 'DAILY' &&
      [weekdays, monthDays, weeks, yearDays, months].some((one) => one.length > 0))
  );
}

function partsOf(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
}

function readUntil(text: string): CivilDay | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text) ?? [];
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isCivilDay(written) ? written : null;
}

function readWeekday(text: string): { readonly weekday: number; readonly nth: number } | null {
  const [, nth = '', name = ''] = /^([+-]?[1-9]\d?)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  return weekday === -1 ? null : { weekday, nth: nth === '' ? 0 : Number(nth) };
}

/** Whole numbers up to the most, from either end, never 0; null where one is none. */
function numbers(text: string | undefined, most: number): readonly number[] | null {
  const list = listOf(text).map(Number);
  return list.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= most)
    ? list
    : null;
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
