import type { MatterView } from '../model/matter-view.ts';
import { addDays, type CivilDay, daysBetween } from '../time/civil-day.ts';
import type { DueDate } from './due-date.ts';
import { dueDatesOf } from './due-dates-of.ts';
import type { Reminder } from './reminder.ts';
import { isSnoozed, type Snooze } from './snooze.ts';

/** A reminder with the matter and the date behind it, for the window alone. */
export type DueReminder = {
  readonly reminder: Reminder;
  readonly due: DueDate;
  readonly view: MatterView;
};

/** When it is, as one clock says it. */
export type ReminderClock = {
  readonly today: CivilDay;
  /** UTC milliseconds. */
  readonly nowMs: number;
  /** The laptop's. */
  readonly zone: string;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A clock is told of when it starts, when half of it is left, and when so many hours are left. */
const HOUR_MARKS = [1, 3, 6, 12, 24, 48, 72];

/**
 * What is to be reminded of now: dates so many days ahead as the chain says, those of today, clocks by
 * hours, our own deadlines that have an hour by hours through their last day, and daily whatever is
 * overdue or, of others, past its limit. Snoozed ones are left out. The most urgent stand first.
 *
 * @param chain days before a date
 * @param daysSince days since reminders last ran, at least 1: a mark that fell into them is told of
 * late instead of never
 *
 * @example
 * remindersOf(views, [7, 1], clock, []) //=> [{ reminder: { kind: 'deadline', when: 'overdue', ... } }, ...]
 */
export function remindersOf(
  views: readonly MatterView[],
  chain: readonly number[],
  clock: ReminderClock,
  snoozes: readonly Snooze[],
  daysSince = 1,
): readonly DueReminder[] {
  // A map, because ids may be called like what every object has.
  const snoozeOf = new Map(snoozes.map((one) => [one.key, one]));
  return views
    .flatMap((view) => {
      const dates = comingDates(view, chain, clock);
      return dates.flatMap((due): readonly DueReminder[] => {
        if (isSnoozed(due, snoozeOf.get(due.key), clock)) return [];
        const moment = momentOf(due, dates, chain, clock, daysSince);
        return moment === null
          ? []
          : [{ reminder: { key: due.key, kind: due.kind, ...moment }, due, view }];
      });
    })
    .toSorted(compare);
}

/** The dates of one matter that a chain may tell of: slow the first time, then kept. */
function comingDates(
  view: MatterView,
  chain: readonly number[],
  { today, zone }: Pick<ReminderClock, 'today' | 'zone'>,
): readonly DueDate[] {
  return dueDatesOf(view, { from: today, to: addDays(today, Math.max(0, ...chain)), zone });
}

type Moment = Pick<Reminder, 'when' | 'ahead'>;

/** Which reminder of a date falls on this moment; null = none. */
function momentOf(
  due: DueDate,
  dates: readonly DueDate[],
  chain: readonly number[],
  { today, nowMs }: ReminderClock,
  daysSince: number,
): Moment | null {
  const clock = { today, nowMs };
  if (isOver(due, clock)) {
    if (!due.staysOpen) return null;
    const isLast = !laterAnchors(due, dates).some((other) => isOver(other, clock));
    if (!isLast) return null;
    return { when: due.isOthers === true ? 'past-limit' : 'overdue', ahead: 0 };
  }
  if (isByHours(due, nowMs) && due.at !== null) {
    const hours = (due.at - nowMs) / HOUR_MS;
    const mark = hourMarksOf(due).find((one) => hours <= one);
    return { when: 'hours', ahead: mark ?? Math.ceil(hours / 24) * 24 };
  }
  const ahead = Math.max(0, daysBetween(today, due.day));
  const isMark = (mark: number) => mark >= ahead && mark - ahead < daysSince;
  if (ahead !== 0 && !chain.some(isMark)) return null;
  // Its target or its safe day reminds in the place of a deadline's own day.
  const comesEarlier = (other: DueDate) => other.anchor !== 'date' && other.day <= due.day;
  if (due.anchor === 'date' && anchorsOf(due, dates).some(comesEarlier)) return null;
  // Once its hours are told, the same day is not told beside them.
  const toldByHours = (other: DueDate) => other.day === due.day && isByHours(other, nowMs);
  if (due.anchor === 'safe' && anchorsOf(due, dates).some(toldByHours)) return null;
  return { when: 'days', ahead };
}

/** A clock always; our own deadline with an hour through its last day. */
function isByHours({ kind, at, isOthers }: DueDate, nowMs: number): boolean {
  if (at === null) return false;
  return kind === 'clock' || (kind === 'deadline' && isOthers !== true && at - nowMs <= DAY_MS);
}

/** Shortest first, in whole hours; none says more time than the clock runs in all. */
function hourMarksOf({ hours }: DueDate): readonly number[] {
  if (hours === undefined) return HOUR_MARKS;
  const own = [...HOUR_MARKS.filter((mark) => mark < hours), hours / 2, hours].map(Math.ceil);
  return own.sort((one, other) => one - other);
}

function isOver(due: DueDate, { today, nowMs }: Pick<ReminderClock, 'today' | 'nowMs'>): boolean {
  return due.at === null ? due.day < today : nowMs >= due.at;
}

/** The other dates of the same deadline. */
function anchorsOf(due: DueDate, dates: readonly DueDate[]): readonly DueDate[] {
  if (due.kind !== 'deadline' && due.kind !== 'target') return [];
  return dates.filter((other) => other.recordId === due.recordId && other !== due);
}

/** One deadline is overdue once, by the last of its dates that is over. */
function laterAnchors(due: DueDate, dates: readonly DueDate[]): readonly DueDate[] {
  if (due.anchor === 'date') return [];
  const rank = { target: 0, safe: 1, date: 2 } as const;
  return anchorsOf(due, dates).filter((other) => rank[other.anchor] > rank[due.anchor]);
}

/** Overdue first, then clocks, then by day, then what others are to do; the oldest first. */
function compare(one: DueReminder, other: DueReminder): number {
  const order = { overdue: 0, hours: 1, days: 2, 'past-limit': 3 } as const;
  const byWhen = order[one.reminder.when] - order[other.reminder.when];
  if (byWhen !== 0) return byWhen;
  if (one.due.day !== other.due.day) return one.due.day < other.due.day ? -1 : 1;
  return one.due.key < other.due.key ? -1 : 1;
}
