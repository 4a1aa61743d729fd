import { type PartialDay } from './case-date.ts';
import { splitDay } from './civil-day.ts';
import { MONTH_NAMES } from './day-names.ts';

/** How much of a day is said, and how: `weekday` is a long day with its weekday. */
export type DayStyle = 'weekday' | 'long' | 'short';

const names = { month: 'long', day: 'numeric', year: 'numeric' } as const;
const styles = {
  weekday: { ...names, weekday: 'long' },
  long: names,
  short: { ...names, month: 'short' },
} as const satisfies Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>>;

/** Whatever a language counts by at home, courts of the United States count by this. */
const asInCourt = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A year, a month or a day in the words and the order of a language, never sharper than it is known: the
 * civil day itself, in no zone, by the Gregorian calendar and in the figures that notices have.
 *
 * @param tag BCP 47, of a language of which `hasCalendarOf` is true
 *
 * @example
 * dayInLanguage('pt-BR', '2025-06-18', 'weekday') //=> 'quarta-feira, 18 de junho de 2025'
 * dayInLanguage('ru', '2025-06', 'long') //=> 'июнь 2025 г.'
 */
export function dayInLanguage(
  tag: string,
  partial: PartialDay,
  style: DayStyle,
  withYear = true,
): string {
  const { year, month, day } = splitDay(partial);
  if (month === 0) return String(year);
  const { day: asDay, year: asYear, ...rest } = styles[style];
  const options =
    day === 0
      ? { month: rest.month, year: asYear }
      : { ...rest, day: asDay, ...(withYear ? { year: asYear } : {}) };
  return format(tag, options, year, month, day === 0 ? 1 : day);
}

/**
 * The name of a month, 1 to 12, as it stands alone.
 *
 * @example
 * monthInLanguage('pt-BR', 2, 'long') //=> 'fevereiro'
 */
export function monthInLanguage(tag: string, month: number, length: 'long' | 'short'): string {
  return format(tag, { month: length }, 2026, month, 1);
}

/**
 * Whether this machine knows the names of days and months of a language. Of some languages it has the
 * name alone and would say a month as "M06", or in English.
 *
 * @example
 * hasCalendarOf('pt-BR') //=> true
 * hasCalendarOf('ht') //=> false
 */
export function hasCalendarOf(tag: string): boolean {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag, { localeMatcher: 'lookup' }).length === 0)
    return false;
  const months = MONTH_NAMES.map((_, index) => monthInLanguage(tag, index + 1, 'long'));
  return new Set(months).size === months.length && !months.some((name) => /^M?\d+$/.test(name));
}

function format(
  tag: string,
  options: Intl.DateTimeFormatOptions,
  year: number,
  month: number,
  day: number,
): string {
  const key = `${tag} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, ...asInCourt });
  formats.set(key, made);
  // Midnight of that day in UTC, said in UTC: no zone can move it.
  return made.format(Date.UTC(year, month - 1, day)).replaceAll(/[\u00a0\u202f]/g, ' ');
}
