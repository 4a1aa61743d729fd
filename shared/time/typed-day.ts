import { fail, ok, type Result } from '../result/result.ts';
import { addMonths } from './add-months.ts';
import { addDays, type CivilDay, daysInMonth, isCivilDay, splitDay } from './civil-day.ts';
import { MONTH_NAMES, monthName } from './day-names.ts';

/** A year, month or day as it was typed; the year may be missing, and is then found later. */
export type TypedDay = {
  readonly year?: number;
  /** 1 to 12; missing where only a year was typed. */
  readonly month?: number;
  readonly day?: number;
  /** True where the year had two digits. */
  readonly shortYear?: boolean;
  /** The year that the day number could have meant: "feb 25", "2/25". */
  readonly orYear?: number;
  /** True for `2025-06-18`, the way machines write. */
  readonly machine?: boolean;
  /** True for `6/18` and `june 18`, which "-20" may follow. */
  readonly mayRun?: boolean;
};

/** A typed day and the text that follows it. */
export type DayAndRest = { readonly typed: TypedDay; readonly rest: string };

type Read = (groups: Record<string, string | undefined>, today: CivilDay) => Result<TypedDay>;

const MONTH = `(?<name>${MONTH_NAMES.map((name) => {
  const full = name.toLowerCase();
  return full === 'september' ? 'september|sept|sep' : `${full}|${full.slice(0, 3)}`;
}).join('|')})(?![a-z])\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** Behind day and month "25" is a year only after an apostrophe or slash, or above 23: hours end. */
const SHORT_YEAR =
  ",? ?'(?<quoted>\\d{2})|\\/(?<short>\\d{2})|(?:, ?| )(?<late>2[4-9]|[3-9]\\d|00)";
const NO_TIME = '(?![\\d:])(?! ?[ap](?:\\b|\\.?m))';
/** Years are kept from 1800 on: what is a time before that, behind a day, is one: "jun 18 0930". */
const NO_CLOCK = '(?!(?:0\\d|1[0-7])[0-5]\\d(?!\\d))';
const YEAR_AFTER_DAY = `(?:(?:,? (?:of )?|[,/-])${NO_CLOCK}(?<year>\\d{4})|${SHORT_YEAR})${NO_TIME}`;
const YEAR_AFTER_NAME = `(?:(?:,? ?(?:of )?|[/-])(?<year>\\d{4})|${SHORT_YEAR})${NO_TIME}`;
/** Tried in this order; the first that leaves a readable rest wins. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [form('(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/])'), readMachineDay],
  [form(`(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])(?![\\d/:.a-z]|-\\d)`), readMonth],
  [
    form(
      "(?<month>\\d{1,2})([/.-])(?<day>\\d{1,2})\\2(?:'?(?<short>\\d{2})|(?<year>\\d{4}))(?!\\d)",
    ),
    readNumbers,
  ],
  [form('(?<month>\\d{1,2})[/-](?<year>\\d{4})(?!\\d)'), readMonth],
  [form("(?<month>\\d{1,2})\\/'(?<short>\\d{2})(?!\\d)"), readMonth],
  [form('(?<month>\\d{1,2})(?<slash>[/-])(?<day>\\d{1,2})(?![\\d/])'), readNumbers],
  // With dashes throughout it is one day; "jun 18-25" runs from the 18th to the 25th.
  [form(`${MONTH}-${DAY}-(?<short>\\d{2})${NO_TIME}`), readNamed],
  [form(`${DAY}-${MONTH}-(?<short>\\d{2})${NO_TIME}`), readNamed],
  [form(`${MONTH}[ -]?${DAY}${YEAR_AFTER_DAY}`), readNamed],
  [form(`${DAY}[ -]?(?:of )?${MONTH}${YEAR_AFTER_NAME}`), readNamed],
  [
    form(`${MONTH}(?:,? ?'(?<short>\\d{2})|(?:,? ?(?:of )?|[-/])(?<year>\\d{4}))(?!\\d)`),
    readNamedMonth,
  ],
  [form(`${MONTH}[ -]?${DAY}(?![\\d/:])`), readNamed],
  [form(`${DAY}[ -]?(?:of )?${MONTH}`), readNamed],
  [form(MONTH), readNamedMonth],
  [form('(?<year>\\d{4})(?!\\d)'), ({ year }) => readYear(Number(year))],
  [form('(?<word>today|tomorrow|tmrw|tmw|yesterday)\\b'), readNearDay],
  [
    form(
      '(?<sign>[+-]) ?(?<count>\\d{1,5}) ?(?<unit>d|w|m|y)(?:ays?|eeks?|onths?|ears?|os?|ks?|rs?)?\\b',
    ),
    readDistance,
  ],
];

/**
 * Reads a year, a month or a day at the start of a text, every way that it can be read; the caller
 * takes the first whose rest makes sense. US order: month, day, year.
 *
 * Years of two digits lie from 80 years before today to 19 after it.
 *
 * @param text as `readableText` leaves it, weekday and words such as "about" taken off
 *
 * @failure typed-date/day-first text: the first number cannot be a month
 * @failure typed-date/impossible-day month, day, days, year or nothing: the month is shorter
 * @failure typed-date/out-of-range text: kept years are 1800 to 2199
 * @failure typed-date/unreadable text
 *
 * @example
 * readTypedDay('6/18/25 1:30p', '2025-06-01')
 * //=> [{ ok: true, value: { typed: { year: 2025, month: 6, day: 18, ... }, rest: ' 1:30p' } }]
 */
export function readTypedDay(text: string, today: CivilDay): readonly Result<DayAndRest>[] {
  const readings: Result<DayAndRest>[] = [];
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const typed = read(match.groups ?? {}, today);
    readings.push(typed.ok ? ok({ typed: typed.value, rest: text.slice(match[0].length) }) : typed);
  }
  return readings;
}

/**
 * Makes a year of two digits whole: from 80 years before this year to 19 after it.
 *
 * @example
 * wholeYear(97, 2025) //=> 1997
 * wholeYear(44, 2025) //=> 2044
 * wholeYear(45, 2025) //=> 1945
 */
export function wholeYear(twoDigits: number, thisYear: number): number {
  const first = thisYear - 80;
  return first + ((((twoDigits - first) % 100) + 100) % 100);
}

/**
 * Says that a month has no such day; without a year February may have 29.
 *
 * @failure typed-date/impossible-day month (its name), day, days (the month's length), year or nothing
 */
export function checkDayExists(year: number | undefined, month: number, day: number): Result<null> {
  const days = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= days) return ok(null);
  const details = { month: monthName(month, 'long'), day, days };
  return fail('typed-date/impossible-day', year === undefined ? details : { ...details, year });
}

function form(source: string): RegExp {
  return new RegExp(`^${source}`);
}

function readMachineDay(groups: Record<string, string | undefined>): Result<TypedDay> {
  const typed = {
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: Number(groups['day']),
  };
  return checkTyped({ ...typed, machine: true });
}

function readMonth(groups: Record<string, string | undefined>, today: CivilDay): Result<TypedDay> {
  return checkTyped({ ...yearOf(groups, today), month: Number(groups['month']) });
}

function readNumbers(
  groups: Record<string, string | undefined>,
  today: CivilDay,
): Result<TypedDay> {
  const month = Number(groups['month']);
  const day = Number(groups['day']);
  if (month > 12 && day >= 1 && day <= 12)
    return fail('typed-date/day-first', { day: month, month: day });
  const year = yearOf(groups, today);
  const { slash } = groups;
  if (slash === undefined) return checkTyped({ ...year, month, day });
  return checkTyped({ month, day, ...maybeYear(day, today), mayRun: slash === '/' });
}

function readNamed(groups: Record<string, string | undefined>, today: CivilDay): Result<TypedDay> {
  const month = monthOfName(groups['name']);
  const day = Number(groups['day']);
  const year = yearOf(groups, today);
  if (year.year !== undefined) return checkTyped({ ...year, month, day });
  return checkTyped({ month, day, ...maybeYear(day, today), mayRun: true });
}

function readNamedMonth(
  groups: Record<string, string | undefined>,
  today: CivilDay,
): Result<TypedDay> {
  return checkTyped({ ...yearOf(groups, today), month: monthOfName(groups['name']) });
}

function readYear(year: number): Result<TypedDay> {
  return checkTyped({ year });
}

function readNearDay(
  { word }: Record<string, string | undefined>,
  today: CivilDay,
): Result<TypedDay> {
  const days = word === 'today' ? 0 : word === 'yesterday' ? -1 : 1;
  return dayToTyped(addDays(today, days));
}

function readDistance(
  { sign, count, unit }: Record<string, string | undefined>,
  today: CivilDay,
): Result<TypedDay> {
  const number = Number(count) * (sign === '-' ? -1 : 1);
  const days = unit === 'd' ? number : unit === 'w' ? number * 7 : 0;
  const months = unit === 'm' ? number : unit === 'y' ? number * 12 : 0;
  return dayToTyped(months === 0 ? addDays(today, days) : addMonths(today, months));
}

function dayToTyped(day: CivilDay): Result<TypedDay> {
  if (!isCivilDay(day)) return fail('typed-date/out-of-range', { text: day });
  return ok(splitDay(day));
}

function yearOf(
  { year, short, quoted, late }: Record<string, string | undefined>,
  today: CivilDay,
): { year?: number; shortYear?: boolean } {
  if (year !== undefined) return { year: Number(year) };
  const twoDigits = short ?? quoted ?? late;
  if (twoDigits === undefined) return {};
  return { year: wholeYear(Number(twoDigits), splitDay(today).year), shortYear: true };
}

/** A day number that is also this year, last year or next: worth a word. */
function maybeYear(day: number, today: CivilDay): { orYear?: number } {
  const { year } = splitDay(today);
  const orYear = wholeYear(day, year);
  return Math.abs(orYear - year) <= 1 ? { orYear } : {};
}

function monthOfName(name: string | undefined): number {
  return (
    1 + MONTH_NAMES.findIndex((full) => full.toLowerCase().startsWith(name?.slice(0, 3) ?? '-'))
  );
}

function checkTyped(typed: TypedDay): Result<TypedDay> {
  const { year, month, day } = typed;
  if (year !== undefined && (year < 1800 || year > 2199))
    return fail('typed-date/out-of-range', { text: String(year) });
  if (month !== undefined && (month < 1 || month > 12))
    return fail('typed-date/unreadable', { text: String(month) });
  if (month === undefined || day === undefined) return ok(typed);
  const exists = checkDayExists(year, month, day);
  return exists.ok ? ok(typed) : exists;
}
