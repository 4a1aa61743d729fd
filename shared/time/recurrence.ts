import {
  addDays,
  type CivilDay,
  civilDayOf,
  compareDays,
  daysInMonth,
  isCivilDay,
  splitDay,
  weekdayOf,
} from './civil-day.ts';

/** A rule of recurrence as far as we read iCalendar's: whole days, four frequencies. */
export type Recurrence = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** At least 1. */
  readonly interval: number;
  /** How many in all, the first counted in; null = no number is set. */
  readonly count: number | null;
  /** Last day on which it may fall; null = none is set. */
  readonly until: CivilDay | null;
  /** Weekdays 0 to 6 with their place in the month: 1 = first, -1 = last, 0 = each. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
  /** Days of the month, 1 to 31, or from its end, -1 to -31. */
  readonly monthDays: readonly number[];
};

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** A rule that never fits ("the 31st of February") is given up on. */
const MOST_EMPTY_PERIODS = 1_000;

/**
 * Reads an iCalendar RRULE, with or without `RRULE:` before it; null where it says more than days
 * can follow (hours, set positions, weeks of the year), because half a rule is a wrong date.
 *
 * @source RFC 5545 section 3.3.10, read 2026-11-25
 *
 * @example
 * readRecurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')
 * //=> { frequency: 'WEEKLY', interval: 2, weekdays: [{ weekday: 1, nth: 0 }], ... }
 */
export function readRecurrence(text: string): Recurrence | null {
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
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST'];
  if ([...parts.keys()].some((name) => !known.includes(name))) return null;
  const frequency = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find(
    (one) => one === parts.get('FREQ'),
  );
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null;
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : null;
  const weekdays = listOf(parts.get('BYDAY')).map(readWeekday);
  const monthDays = listOf(parts.get('BYMONTHDAY')).map(Number);
  if (frequency === undefined || interval === null) return null;
  if (parts.has('COUNT') && count === null) return null;
  if (parts.has('UNTIL') && until === null) return null;
  // Which weeks an interval skips depends on the day they begin with; ours begin on Monday.
  if ((parts.get('WKST') ?? 'MO') !== 'MO' && frequency === 'WEEKLY' && interval > 1) return null;
  const read = weekdays.flatMap((one) => (one === null ? [] : [one]));
  if (read.length !== weekdays.length) return null;
  if (monthDays.some((one) => !Number.isInteger(one) || one === 0 || Math.abs(one) > 31))
    return null;
  // Where several parts narrow each other, or places are counted in a year, we do not follow.
  if (read.length > 0 && (monthDays.length > 0 || frequency === 'YEARLY')) return null;
  if (read.some(({ nth }) => nth !== 0) && frequency !== 'MONTHLY') return null;
  if (monthDays.length > 0 && frequency !== 'MONTHLY') return null;
  return { frequency, interval, count, until, weekdays: read, monthDays };
}

/**
 * The days on which a rule falls between two days, both counted in, earliest first. The first day is
 * always the start, as iCalendar has it.
 *
 * @param start the first day of the whole series
 *
 * @example
 * recurrenceDays(weekly, '2025-06-02', '2025-06-10', '2025-06-30') //=> ['2025-06-16', '2025-06-23', '2025-06-30']
 */
export function recurrenceDays(
  rule: Recurrence,
  start: CivilDay,
  from: CivilDay,
  to: CivilDay,
): readonly CivilDay[] {
  const last = rule.until !== null && compareDays(rule.until, to) < 0 ? rule.until : to;
  const days: CivilDay[] = [];
  let counted = 0;
  let empty = 0;
  const take = (day: CivilDay): void => {
    counted += 1;
    if (rule.count !== null && counted > rule.count) return;
    if (compareDays(day, from) >= 0 && compareDays(day, last) <= 0) days.push(day);
  };
  take(start);
  for (let period = 0; empty < MOST_EMPTY_PERIODS; period += 1) {
    if (rule.count !== null && counted >= rule.count) break;
    const first = startOfPeriod(rule, start, period);
    if (first === null || compareDays(first, last) > 0) break;
    const inPeriod = daysOfPeriod(rule, start, first).filter(
      (day) => compareDays(day, start) > 0 && isCivilDay(day),
    );
    empty = inPeriod.length === 0 ? empty + 1 : 0;
    inPeriod.forEach(take);
  }
  return days;
}

/** Ever wider looks ahead: most rules fall again within weeks, and all are followed to the last. */
const LOOKS_AHEAD = [70, 800];
const LAST_DAY = '2199-12-31' as CivilDay;

/**
 * The first day of a series on or after a day; null where none follows.
 *
 * @param end the last day that counts; null = none is set
 *
 * @example
 * nextRecurrenceDay(weekly, '2025-06-02', '2025-06-10', null) //=> '2025-06-16'
 */
export function nextRecurrenceDay(
  rule: Recurrence,
  start: CivilDay,
  from: CivilDay,
  end: CivilDay | null,
): CivilDay | null {
  const last = end ?? LAST_DAY;
  for (const days of [...LOOKS_AHEAD, Infinity]) {
    const to = days === Infinity ? last : addDays(from, days);
    const [found] = recurrenceDays(rule, start, from, compareDays(to, last) < 0 ? to : last);
    if (found !== undefined) return found;
    if (compareDays(to, last) >= 0) return null;
  }
  return null;
}

/** First day of the n-th day, week (Monday first), month or year of a series. */
function startOfPeriod(rule: Recurrence, start: CivilDay, period: number): CivilDay | null {
  const steps = period * rule.interval;
  const { year, month } = splitDay(start);
  const months = month - 1 + (rule.frequency === 'YEARLY' ? steps * 12 : steps);
  switch (rule.frequency) {
    case 'DAILY':
      return within(addDays(start, steps));
    case 'WEEKLY':
      return within(addDays(start, steps * 7 - ((weekdayOf(start) + 6) % 7)));
    case 'MONTHLY':
    case 'YEARLY': {
      const inYear = year + Math.floor(months / 12);
      return inYear > 2199 ? null : civilDayOf(inYear, (months % 12) + 1, 1);
    }
  }
}

function daysOfPeriod(rule: Recurrence, start: CivilDay, first: CivilDay): readonly CivilDay[] {
  const { day } = splitDay(start);
  switch (rule.frequency) {
    case 'DAILY':
      return rule.weekdays.length === 0 ||
        rule.weekdays.some(({ weekday }) => weekday === weekdayOf(first))
        ? [first]
        : [];
    case 'WEEKLY': {
      const wanted =
        rule.weekdays.length === 0
          ? [weekdayOf(start)]
          : rule.weekdays.map(({ weekday }) => weekday);
      return [0, 1, 2, 3, 4, 5, 6]
        .map((step) => addDays(first, step))
        .filter((one) => wanted.includes(weekdayOf(one)));
    }
    case 'MONTHLY':
      return daysOfMonth(rule, first, day);
    case 'YEARLY':
      return monthDay(first, day);
  }
}

function daysOfMonth(rule: Recurrence, first: CivilDay, day: number): readonly CivilDay[] {
  if (rule.weekdays.length === 0 && rule.monthDays.length === 0) return monthDay(first, day);
  const { year, month } = splitDay(first);
  const length = daysInMonth(year, month);
  const all = Array.from({ length }, (_, index) => civilDayOf(year, month, index + 1));
  return all.filter((one, index) => {
    if (rule.monthDays.includes(index + 1) || rule.monthDays.includes(index - length)) return true;
    return rule.weekdays.some(
      ({ weekday, nth }) =>
        weekday === weekdayOf(one) &&
        (nth === 0 ||
          nth === Math.floor(index / 7) + 1 ||
          nth === -(Math.floor((length - 1 - index) / 7) + 1)),
    );
  });
}

/** A month without that day has none: the 31st does not become the 30th. */
function monthDay(first: CivilDay, day: number): readonly CivilDay[] {
  const { year, month } = splitDay(first);
  return day > daysInMonth(year, month) ? [] : [civilDayOf(year, month, day)];
}

function within(day: CivilDay): CivilDay | null {
  return isCivilDay(day) ? day : null;
}

function readUntil(text: string): CivilDay | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text) ?? [];
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isCivilDay(written) ? written : null;
}

function readWeekday(text: string): { readonly weekday: number; readonly nth: number } | null {
  const [, nth = '', name = ''] = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  return weekday === -1 ? null : { weekday, nth: nth === '' ? 0 : Number(nth) };
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
