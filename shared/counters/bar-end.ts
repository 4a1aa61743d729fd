import type { Bar } from '../model/custody.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import { instantsOf } from '../time/court-time.ts';
import { dayRangeOf } from '../custody/day-range.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { sayDuration } from './say-counter.ts';

/** How a bar to removal stands now. */
export type BarEnd = {
  /** `soon`: it ends within 48 hours or two days; `maybe`: the dates leave open whether it has ended. */
  readonly kind: 'stands' | 'soon' | 'maybe' | 'ended';
  readonly says: string;
  /** What it is sorted by: the day on which it ends, or can end; empty where none is known. */
  readonly on: string;
};

const DAY_MS = 86_400_000;
const SOON_MS = 2 * DAY_MS;

/**
 * When a bar ends, by the clock: hours that really pass up to an hour that the order names, days up to a day. A
 * bar that was lifted has ended whatever its order said.
 *
 * @param now UTC milliseconds
 *
 * @example
 * barEnd(expiresAt('2026-11-26 17:00 PT'), '2026-11-26', now).says //=> 'expires in 5 h 12 min'
 */
export function barEnd({ expires, lifted }: Bar, today: CivilDay, now: number): BarEnd {
  if (lifted !== null) return liftedEnd(lifted, today);
  if (expires === null) return { kind: 'stands', says: 'until further order', on: '' };
  const { earliest, latest } = dayRangeOf(expires);
  const on = earliest ?? latest ?? '';
  if (isExactDay(expires) && expires.time !== undefined && expires.zone !== undefined) {
    const instants = instantsOf(expires.from, expires.time, expires.zone);
    const [first] = instants;
    const last = instants.at(-1);
    if (first !== undefined && last !== undefined) return timedEnd(first, last, now, on);
  }
  if (latest !== null && latest < today) return { kind: 'ended', says: 'expired', on };
  if (earliest === null || earliest < today || (earliest === today && latest !== today))
    return { kind: 'maybe', says: 'may have expired', on };
  const days = daysBetween(today, earliest);
  const kind = days <= 2 ? 'soon' : 'stands';
  if (earliest !== latest) return { kind, says: `expires in ${sayDays(days)} at the earliest`, on };
  if (days === 0) return { kind, says: `expires today${sayHourOpen(expires)}`, on };
  return { kind, says: `expires in ${sayDays(days)}`, on };
}

function timedEnd(first: number, last: number, now: number, on: string): BarEnd {
  if (now >= last) return { kind: 'ended', says: `expired ${sayLength(now - last)} ago`, on };
  if (now >= first)
    return { kind: 'maybe', says: 'may have expired: the clock shows that hour twice', on };
  const left = first - now;
  return { kind: left <= SOON_MS ? 'soon' : 'stands', says: `expires in ${sayLength(left)}`, on };
}

function liftedEnd(lifted: CaseDate, today: CivilDay): BarEnd {
  const { earliest, latest } = dayRangeOf(lifted);
  const on = earliest ?? latest ?? '';
  const says = formatCaseDate(lifted, { style: 'table' });
  if (lifted.kind === 'undated') return { kind: 'ended', says: 'lifted, day not known', on };
  return earliest !== null && earliest > today
    ? { kind: 'stands', says: `to be lifted ${says}`, on }
    : { kind: 'ended', says: `lifted ${says}`, on };
}

/** A day with a time but no zone, or with none: the hour of that day is not known. */
function sayHourOpen(expires: CaseDate): string {
  return expires.kind !== 'undated' && expires.time !== undefined
    ? '; the time zone of the hour is not recorded'
    : '; no hour is recorded';
}

/** Up to two days in hours and minutes, from there on in days and hours of 24 to the day. */
function sayLength(ms: number): string {
  if (ms < SOON_MS) return sayDuration(ms);
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / 3_600_000);
  return hours === 0 ? sayDays(days) : `${sayDays(days)}, ${String(hours)} h`;
}

function sayDays(days: number): string {
  return `${String(days)} ${days === 1 ? 'day' : 'days'}`;
}
