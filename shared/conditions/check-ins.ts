import { checkInSeriesOf, hasOwnDays, nextOpenDayOf } from '../model/check-in-series.ts';
import type { CheckIn } from '../model/duty-event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { closingsOn } from '../time/closing-days.ts';
import { recurrenceDays } from '../time/recurrence.ts';
import type { Condition } from './reaction-clock.ts';
import { type DaysAfter, releaseBefore } from './soon-after-release.ts';

/** One check-in as a list shows it. */
export type CheckInLine = {
  /** The day on which the series has it. */
  readonly day: CivilDay;
  /** What became of it; null where nothing is recorded. */
  readonly record: CheckIn | null;
  /** Why the office that receives it may be shut that day; empty where nothing says so. */
  readonly closed: readonly string[];
  /** Days since the release that it follows soon; null where it does not. */
  readonly daysAfterRelease: DaysAfter | null;
};

/** How far back and ahead a list goes, in days. */
const BEHIND = 120;
const AHEAD = 120;
const MOST_AHEAD = 8;

/**
 * The check-ins of a condition around a day, earliest first: whatever was recorded, the days of the
 * last months, the next eight. Of one that does not recur its only day. Empty where no day is known
 * exactly. A day on which an office may be shut is said and never changed.
 *
 * @param state whose holidays count beside the federal ones; null = none
 */
export function checkInLinesOf(
  view: MatterView,
  condition: Condition,
  today: CivilDay,
  state: string | null,
): readonly CheckInLine[] {
  const records = new Map((condition.details.checkIns ?? []).map((one) => [one.day, one]));
  const days = new Set([...plannedDays(condition, today), ...records.keys()]);
  return [...days].sort().map((day) => {
    const record = records.get(day) ?? null;
    const actual = record?.insteadOn ?? day;
    return {
      day,
      record,
      closed: closingsOn(actual, { state, own: [] }).map(({ name }) => name),
      daysAfterRelease: releaseBefore(view, actual)?.days ?? null,
    };
  });
}

function plannedDays(condition: Condition, today: CivilDay): readonly CivilDay[] {
  const series = checkInSeriesOf(condition);
  if (series === null)
    return hasOwnDays(condition) && isExactDay(condition.date) ? [condition.date.from] : [];
  const { rule, start, end } = series;
  const until = (day: CivilDay) => (end !== null && end < day ? end : day);
  const past = recurrenceDays(rule, start, addDays(today, -BEHIND), until(addDays(today, -1)));
  const coming = recurrenceDays(rule, start, today, until(addDays(today, AHEAD)));
  return [...past, ...coming.slice(0, MOST_AHEAD)];
}

/** The next day on which somebody has to be there; null where none is known. */
export function nextCheckInOf(condition: Condition, today: CivilDay): CivilDay | null {
  const { status, checkIns = [] } = condition.details;
  if (!hasOwnDays(condition) || (status !== 'open' && status !== 'alleged-not-met')) return null;
  const series = checkInSeriesOf(condition);
  if (series !== null) return nextOpenDayOf(series, today);
  if (!isExactDay(condition.date)) return null;
  const { from } = condition.date;
  const record = checkIns.find(({ day }) => day === from);
  const day = record?.outcome === 'other-day' ? record.insteadOn : from;
  const isSettled = record !== undefined && record.outcome !== 'other-day';
  return isSettled || day === null || day < today ? null : day;
}

/**
 * The condition with what became of one check-in written down; what was written of that day before is
 * replaced. Where it does not recur and its only check-in was made, the condition is done.
 */
export function markCheckIn(condition: Condition, checkIn: CheckIn): Condition {
  const { details } = condition;
  const others = (details.checkIns ?? []).filter(({ day }) => day !== checkIn.day);
  const isOnly = details.recurrence === '' && details.category === 'check-in';
  const isOver = isOnly && checkIn.outcome === 'done' && details.status === 'open';
  return {
    ...condition,
    details: {
      ...details,
      status: isOver ? 'done' : details.status,
      checkIns: [...others, checkIn].sort((one, other) => (one.day < other.day ? -1 : 1)),
    },
  };
}
