import { businessDayFrom } from '../time/business-days.ts';
import { readDays } from '../time/read-days.ts';
import { type BoundSides } from './bound-sides.ts';
import { calendarFor, type CountCase } from './count-date.ts';
import { type Overdue } from './deadline.ts';
import { compareMoments, dayMoment, dayOfMoment, lateFrom, type Moment } from './moment.ts';
import { type DateReading } from './read-date.ts';
import { type Method } from './rule.ts';

/** The two answers that lean to one side: when an act is surely in time, and when it is surely late. */
export type SafeAndOverdue = { readonly safe: Moment | null; readonly overdue: Overdue | null };

/**
 * Leans each date to the side of caution for whom it binds.
 *
 * - The user's side: `safe` is the last day that is a business day on every reading and not later
 *   than the last day counted without any roll, added days or disputed holiday. For hours, for an act
 *   that needs no open office, and where no such business day has come since the trigger, it is that
 *   bare last moment itself.
 * - The government or the court: `overdue` from the day after the earliest reading ends, and on any
 *   reading from the day after the latest ends; `safe` is the last day of the earliest.
 * - A minimum wait has neither.
 *
 * @param readings not empty
 */
export function safeAndOverdue(
  readings: readonly DateReading[],
  method: Method,
  facts: CountCase,
  { needsOffice, sides }: { readonly needsOffice: boolean; readonly sides: BoundSides },
): SafeAndOverdue {
  if (method === 'TC-MIN') return { safe: null, overdue: null };
  const ends = readings.map(({ count }) => count.end);
  const overdue = sides.government
    ? { mayBeFrom: lateFrom(least(ends)), onAnyReadingFrom: lateFrom(most(ends)) }
    : null;
  if (!sides.user) return { safe: least(ends), overdue };
  // Added days lie behind the bare day, and a shut office moves a backward count past it.
  const bare = least([...ends, ...readings.map(({ count }) => count.unrolled)]);
  if (bare.kind === 'instant' || !needsOffice) return { safe: bare, overdue };
  const { place, standings } = calendarFor(method, facts);
  const openOnEveryReading = readDays(place, standings, 'most');
  const safe = businessDayFrom(bare.day, openOnEveryReading, 'before').day;
  // A date that an order names is its own trigger, and a count back ends before it.
  const start = dayOfMoment(facts.start);
  return { safe: dayMoment(safe < start && start < bare.day ? bare.day : safe), overdue };
}

function least(moments: readonly Moment[]): Moment {
  return moments.reduce((first, second) => (compareMoments(second, first) < 0 ? second : first));
}

function most(moments: readonly Moment[]): Moment {
  return moments.reduce((first, second) => (compareMoments(second, first) > 0 ? second : first));
}
