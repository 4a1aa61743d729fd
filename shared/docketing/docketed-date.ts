import { boundSides } from '../deadlines/bound-sides.ts';
import { type Moment, momentText } from '../deadlines/moment.ts';
import type { RuleDate } from '../deadlines/rule.ts';
import type { RuleCount } from '../model/rule-count.ts';
import type { CaseDate } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
import type { CountedDate } from './count-rule.ts';

/** Which of the dates of a count is docketed. */
export type Leaning =
  /** The safe date: the user's side is bound. */
  | 'safe'
  /** The last day under the text: the government or the court is bound. */
  | 'computed'
  /** The first day on which the act is permitted. */
  | 'first-day'
  /** The day that a judge's order set. */
  | 'ordered'
  /** There is no day yet: it waits in the tray. */
  | 'waits';

export type DocketedDate = {
  readonly date: CaseDate;
  readonly leaning: Leaning;
  readonly binds: 'us' | 'government' | 'court' | 'unknown';
};

/**
 * The date under which a counted date stands on the docket, and on whom it lies. What has no day yet
 * waits, and says for what.
 *
 * @param waitsFor what the trigger is called
 */
export function docketedDate(
  { deadline }: CountedDate,
  ordered: Pick<RuleCount, 'orderedOn' | 'orderedHour'>,
  waitsFor: string,
): DocketedDate {
  const { date, computed, safe } = deadline;
  const sides = boundSides(date?.binds ?? []);
  const binds = sides.user
    ? 'us'
    : date === null
      ? 'unknown'
      : date.binds.includes('court')
        ? 'court'
        : 'government';
  const { orderedOn, orderedHour } = ordered;
  if (orderedOn !== null) {
    const plain = { kind: 'on', from: orderedOn, asTyped: '' } as const;
    const onDay: CaseDate =
      orderedHour === undefined
        ? { ...plain, precision: 'day' }
        : { ...plain, precision: 'time', ...orderedHour };
    return { date: onDay, leaning: 'ordered', binds };
  }
  if (computed === null || date === null)
    return {
      date: { kind: 'undated', asTyped: date === null ? '' : sayWaits(date, waitsFor) },
      leaning: 'waits',
      binds,
    };
  if (date.method === 'TC-MIN') return { date: dateOf(computed), leaning: 'first-day', binds };
  return sides.user && safe !== null
    ? { date: dateOf(safe), leaning: 'safe', binds }
    : { date: dateOf(computed), leaning: 'computed', binds };
}

/**
 * What a deadline says while its trigger has no day.
 *
 * @example
 * sayWaits(objections, 'Report filed') //=> '14 days after ‘Report filed’'
 */
export function sayWaits({ amount, unit, method }: RuleDate, waitsFor: string): string {
  const way = method === 'TC-B' || method === 'TC-8B' ? 'before' : 'after';
  const units = amount === 1 ? unit.slice(0, -1) : unit;
  const text = `${String(amount)} ${units} ${way} ‘${waitsFor}’`;
  return text.length <= 200 ? text : `${text.slice(0, 198)}…’`;
}

/** A moment as a record keeps it. */
export function dateOf(moment: Moment): CaseDate {
  if (moment.kind === 'day') return { kind: 'on', from: moment.day, precision: 'day', asTyped: '' };
  const { day, time } = wallClockOf(moment.instant, moment.zone);
  return { kind: 'on', from: day, precision: 'time', time, zone: moment.zone, asTyped: '' };
}

/** The very moment of an hour clock; null for whole days. */
export function instantText(moment: Moment | null): string | null {
  return moment?.kind === 'instant' ? momentText(moment) : null;
}

/** So many days before the docketed day; null where the office aims at none or there is no day. */
export function targetBefore(
  date: CaseDate,
  safe: CivilDay | null,
  days: number | null,
): CivilDay | null {
  const day = date.kind === 'undated' ? safe : date.from;
  return days === null || days === 0 || day === null ? null : addDays(day as CivilDay, -days);
}
