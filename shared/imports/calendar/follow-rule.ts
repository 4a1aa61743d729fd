import ICAL from 'ical.js';
import { type CivilDay, compareDays, isCivilDay } from '../../time/civil-day.ts';
import { readRecurrence, recurrenceDays } from '../../time/recurrence.ts';

/** The days on which a rule falls, or null where it cannot be followed. */
export type RuleDays = {
  readonly days: readonly CivilDay[];
  /** It goes on behind the last day that was asked for, or was not followed to there. */
  readonly isCut: boolean;
} | null;

/** More steps than an honest rule takes from its start to the last day. */
const MOST_STEPS = 20_000;

/**
 * Follows a rule of recurrence on the wall clock of its event, day by day. Rules of whole days are our
 * own to follow; places in a year, set positions and the like go through the calendar library, which
 * gets only rules that are sure to fall again: others keep it looking for ever. Rules by the hour are
 * none that a case needs.
 *
 * @param start day and `HH:MM` of the event; null time = whole day
 * @param until as `readUntilDay` gives it: the last day of the rule on that clock
 * @param last the last day that is asked for
 */
export function followRule(
  rule: string,
  start: { readonly day: CivilDay; readonly time: string | null },
  until: CivilDay | null,
  last: CivilDay,
): RuleDays {
  const parts = partsOf(rule, start.time);
  if (parts === null) return null;
  const end = until !== null && compareDays(until, last) < 0 ? until : last;
  const isCut =
    parts.get('COUNT') === undefined && (until === null || compareDays(until, last) > 0);
  parts.delete('UNTIL');
  if (compareDays(end, start.day) < 0) return { days: [], isCut };
  const text = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
  const own = readRecurrence(text);
  if (own !== null) {
    const days = recurrenceDays(own, start.day, start.day, end);
    return {
      days,
      isCut: isCut || (own.count !== null && days.length < own.count && end === last),
    };
  }
  return isSureToFall(parts) ? throughLibrary(text, parts, start.day, end, isCut) : null;
}

/** The parts of a rule; null where one is no part of any, stands twice, or goes by the hour. */
function partsOf(rule: string, time: string | null): Map<string, string> | null {
  const parts = new Map<string, string>();
  if (rule.length > 2_000) return null;
  for (const part of rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    if (part.trim() === '') continue;
    const [, name, value] = /^\s*([A-Z-]{1,20})\s*=\s*([A-Z0-9,+-]{1,1000})\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return null;
    if (!name.startsWith('X-')) parts.set(name, value);
  }
  // Programs repeat the clock of the start there.
  const [hour, minute] = (time ?? '').split(':').map(Number);
  if (Number(parts.get('BYHOUR')) === hour) parts.delete('BYHOUR');
  if (Number(parts.get('BYMINUTE')) === minute) parts.delete('BYMINUTE');
  if (parts.get('BYSECOND') === '0' || parts.get('BYSECOND') === '00') parts.delete('BYSECOND');
  // A month that the start is in says nothing more of a yearly rule than the start does.
  return parts;
}

const known = new Set(
  'FREQ INTERVAL COUNT WKST BYDAY BYMONTHDAY BYMONTH BYSETPOS BYWEEKNO BYYEARDAY'.split(' '),
);

/** True where every year, or every month, has a day of the rule. */
function isSureToFall(parts: ReadonlyMap<string, string>): boolean {
  if ([...parts.keys()].some((name) => !known.has(name))) return false;
  const freq = parts.get('FREQ');
  const interval = parts.get('INTERVAL') ?? '1';
  if (!/^[1-9]\d{0,2}$/.test(interval) || !/^[1-9]\d{0,3}$/.test(parts.get('COUNT') ?? '1'))
    return false;
  if (!/^(SU|MO|TU|WE|TH|FR|SA)$/.test(parts.get('WKST') ?? 'MO')) return false;
  const months = numbers(parts, 'BYMONTH', 1, 12);
  const monthDays = numbers(parts, 'BYMONTHDAY', -28, 28);
  const positions = numbers(parts, 'BYSETPOS', -4, 4);
  const weeks = numbers(parts, 'BYWEEKNO', -52, 52);
  const yearDays = numbers(parts, 'BYYEARDAY', -365, 365);
  if ([months, monthDays, positions, weeks, yearDays].includes(null)) return false;
  const weekdays = (parts.get('BYDAY') ?? '').split(',').filter((one) => one !== '');
  if (!weekdays.every((one) => /^[+-]?[1-4]?(SU|MO|TU|WE|TH|FR|SA)$/.test(one))) return false;
  const isPlain = weekdays.every((one) => /^[A-Z]{2}$/.test(one));
  const has = (name: string) => parts.has(name);
  if (has('BYSETPOS') && (!has('BYDAY') || !isPlain)) return false;
  switch (freq) {
    case 'WEEKLY':
      return (
        isPlain &&
        !has('BYMONTHDAY') &&
        !has('BYSETPOS') &&
        !has('BYWEEKNO') &&
        !has('BYYEARDAY') &&
        (!has('BYMONTH') || interval === '1')
      );
    case 'MONTHLY':
      return (
        !has('BYWEEKNO') &&
        !has('BYYEARDAY') &&
        !(has('BYDAY') && has('BYMONTHDAY')) &&
        (!has('BYMONTH') || interval === '1')
      );
    case 'YEARLY':
      return (
        [has('BYWEEKNO'), has('BYYEARDAY'), has('BYMONTHDAY')].filter(Boolean).length <= 1 &&
        !(has('BYMONTHDAY') && has('BYDAY')) &&
        !(has('BYYEARDAY') && (has('BYDAY') || has('BYMONTH'))) &&
        !(has('BYWEEKNO') && has('BYMONTH'))
      );
    default:
      return false;
  }
}

function numbers(
  parts: ReadonlyMap<string, string>,
  name: string,
  least: number,
  most: number,
): readonly number[] | null {
  const text = parts.get(name);
  if (text === undefined) return [];
  const list = text.split(',').map(Number);
  return list.every((one) => Number.isInteger(one) && one !== 0 && one >= least && one <= most)
    ? list
    : null;
}

function throughLibrary(
  text: string,
  parts: ReadonlyMap<string, string>,
  start: CivilDay,
  end: CivilDay,
  isCut: boolean,
): RuleDays {
  const months = parts.get('BYMONTH')?.split(',').map(Number) ?? null;
  const days: CivilDay[] = [];
  try {
    const series = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = nextOf(series);
      if (next === null) return { days, isCut: false };
      const day = next.toString().slice(0, 10);
      if (!isCivilDay(day) || compareDays(day, end) > 0) return { days, isCut: isCut || end < day };
      // The library lets a day that a month does not have run over into the next month.
      if (months === null || months.includes(Number(day.slice(5, 7)))) days.push(day);
    }
  } catch {
    return null;
  }
  return { days, isCut: true };
}

/** The library's types leave out that a series ends. */
function nextOf(series: { readonly next: () => ICAL.Time | null | undefined }): ICAL.Time | null {
  return series.next() ?? null;
}
