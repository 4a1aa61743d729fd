import { closingsOn, type Closing, type ClosingPlace } from '../time/closing-days.ts';
import { type ClosedOn, type DayReading, readDays, type TierStandings } from '../time/read-days.ts';
import { assertNever, invariant } from '../result/invariant.ts';
import { type CivilDay } from '../time/civil-day.ts';
import { type UnitedExclusion } from './exclusions.ts';
import { type Count, type DayInput } from './methods/count.ts';
import { dateCertain } from './methods/date-certain.ts';
import { daysAfter } from './methods/days-after.ts';
import { daysBefore } from './methods/days-before.ts';
import { daysBeforeHearing } from './methods/days-before-hearing.ts';
import { daysExcluding } from './methods/days-excluding.ts';
import { detainerHours } from './methods/detainer-hours.ts';
import { hoursAfter } from './methods/hours-after.ts';
import { limitOnPower } from './methods/limit-on-power.ts';
import { minimumWait } from './methods/minimum-wait.ts';
import { monthsAfter } from './methods/months-after.ts';
import { regulationDays } from './methods/regulation-days.ts';
import { runningClock } from './methods/running-clock.ts';
import { workingDays } from './methods/working-days.ts';
import { dayOfMoment, type Moment } from './moment.ts';
import { type Method, type RuleDate } from './rule.ts';

/** One way to count a date: what its row says, or what an alternative puts in its place. */
export type Way = {
  readonly method: Method;
  readonly amount: number;
  readonly unit: RuleDate['unit'];
  readonly countsTriggerDay: boolean;
  readonly missingDay: DayInput['missingDay'];
};

/** What every way of one date shares. */
export type CountCase = {
  readonly start: Moment;
  readonly place: ClosingPlace;
  readonly standings: TierStandings;
  readonly forum: 'court' | 'agency';
  /** For months and years: whether the rule that governs them rolls. */
  readonly rolls: boolean;
  readonly excluded: readonly UnitedExclusion[];
  readonly addedDays: number;
  /** The paper that starts the clock came by mail. */
  readonly byMail: boolean;
};

/** A count, and the days that it looked up on its way. */
export type WatchedCount = { readonly count: Count; readonly seen: readonly Closing[] };

/** Counts a date one way, on one reading of the holidays. */
export function countDate(way: Way, facts: CountCase, reading: DayReading): WatchedCount {
  const seen: Closing[] = [];
  const { place, standings } = calendarFor(way.method, facts);
  const watch = (own: boolean): ClosedOn => {
    const where = own ? place : { ...place, own: [] };
    const closedOn = readDays(where, standings, reading);
    return (day) => {
      for (const closing of closingsOn(day, where))
        if (!seen.some(({ on, tier }) => on === closing.on && tier === closing.tier))
          seen.push(closing);
      return closedOn(day);
    };
  };
  const count = run(way, facts, { closedOn: watch(true), holidayOn: watch(false) });
  return { count, seen };
}

/**
 * Whose holidays a method heeds. State holidays count forward in a federal court only; whether they
 * are the "legal holidays" of 18 USC 3142 is left open.
 */
export function calendarFor(
  method: Method,
  { place, standings, forum }: Pick<CountCase, 'place' | 'standings' | 'forum'>,
): { readonly place: ClosingPlace; readonly standings: TierStandings } {
  if (method === 'TC-EX') {
    const T5 = standings.T5 === 'holiday' ? 'disputed-workday' : standings.T5;
    return { place, standings: { ...standings, T5 } };
  }
  const byCourt = method === 'TC-D' || method === 'TC-H';
  const byForum = (method === 'TC-MY' || method === 'TC-X') && forum === 'court';
  return { place: byCourt || byForum ? place : { ...place, state: null }, standings };
}

function run(
  way: Way,
  { start, forum, rolls, excluded, addedDays }: CountCase,
  calendar: { readonly closedOn: ClosedOn; readonly holidayOn: ClosedOn },
): Count {
  const { method, amount, unit } = way;
  const input = (): DayInput => {
    invariant(unit !== 'hours', `${method} counts days`);
    const { countsTriggerDay, missingDay } = way;
    const day: CivilDay = dayOfMoment(start);
    return {
      ...calendar,
      start: day,
      amount,
      unit,
      excluded,
      countsTriggerDay,
      missingDay,
      addedDays,
    };
  };
  const hours = () => {
    invariant(start.kind === 'instant' && unit === 'hours', `${method} counts hours`);
    return { ...calendar, start, hours: amount };
  };
  switch (method) {
    case 'TC-D':
      return daysAfter(input());
    case 'TC-B':
      return daysBefore(input());
    case 'TC-H':
      return hoursAfter(hours());
    case 'TC-X':
      return dateCertain(input(), forum);
    case 'TC-EX':
      return daysExcluding(input());
    case 'TC-CLK':
      return runningClock(hours());
    case 'TC-HEX':
      return detainerHours(hours());
    case 'TC-8':
      return regulationDays(input());
    case 'TC-8B':
      return daysBeforeHearing(input());
    case 'TC-BUS':
      return workingDays(input());
    case 'TC-MIN':
      return minimumWait(input());
    case 'TC-LIM':
      return limitOnPower(input());
    case 'TC-MY':
      return monthsAfter(input(), rolls);
    default:
      return assertNever(method);
  }
}
