import { addDays, type CivilDay, compareDays } from '../../time/civil-day.ts';
import { type DayRule, readDayRule } from '../../time/day-rule.ts';
import { daysLookedAt } from '../../time/days-of-period.ts';
import { isOnRule, recurrenceDays } from '../../time/recurrence.ts';

/** The days on which a rule falls, or null where it cannot be followed. */
export type RuleDays = {
  readonly days: readonly CivilDay[];
  /** It goes on behind the last day that was asked for. */
  readonly isCut: boolean;
} | null;

const LONGEST_RULE = 2_000;
/** So many days are looked at in the time that one takes which is found. */
const LOOKED_AT_A_DAY = 10;
const LAST_DAY = '2199-12-31' as CivilDay;

/**
 * Follows a rule of recurrence on the wall clock of its event, day by day. Rules by the hour are none
 * that a case needs, and half a rule is a wrong date: what `readDayRule` does not read is not followed.
 *
 * @param start day and `HH:MM` of the event; null time = whole day
 * @param until as `untilDay` gives it: the last day of the rule on that clock
 * @param last the last day that is asked for
 * @param budget what all rules of the file may still cost, about one for each day that is found; counted down
 */
export function followRule(
  rule: string,
  start: { readonly day: CivilDay; readonly time: string | null },
  until: CivilDay | null,
  last: CivilDay,
  budget: { left: number } = { left: Infinity },
): RuleDays {
  if (budget.left <= 0) return null;
  const written = rule.length > LONGEST_RULE ? null : readDayRule(withoutClock(rule, start.time));
  if (written === null) return null;
  const read = withStartUncounted(written, start.day);
  const end = until !== null && compareDays(until, last) < 0 ? until : last;
  const goesOn = read.count === null && (until === null || compareDays(until, last) > 0);
  if (compareDays(end, start.day) < 0) return { days: [], isCut: goesOn };
  const days = recurrenceDays(read, start.day, start.day, end);
  budget.left -= Math.max(days.length, daysLookedAt(read, start.day, end) / LOOKED_AT_A_DAY);
  // "The 31st of February" was meant otherwise, whatever it was.
  if (days.length === 1 && goesOn && neverAgain(read, start.day)) return null;
  const isShort = read.count !== null && days.length < read.count && end === last;
  return { days, isCut: goesOn || isShort };
}

function neverAgain(rule: DayRule, start: CivilDay): boolean {
  return recurrenceDays(rule, start, addDays(start, 1), LAST_DAY).length === 0;
}

/** Most programs count the days of the rule alone; a start that is none of them comes on top. */
function withStartUncounted(rule: DayRule, start: CivilDay): DayRule {
  return rule.count === null || isOnRule(rule, start) ? rule : { ...rule, count: rule.count + 1 };
}

/** Without its end, which is read with its zone, and without what programs repeat of the clock of the start. */
function withoutClock(rule: string, time: string | null): string {
  const [hour, minute] = (time ?? '').split(':').map(Number);
  return rule
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => {
      const [name = '', value = ''] = part.split('=');
      if (part === '' || name === 'UNTIL' || name.startsWith('X-')) return false;
      if (name === 'BYHOUR') return Number(value) !== hour;
      if (name === 'BYMINUTE') return Number(value) !== minute;
      return name !== 'BYSECOND' || Number(value) !== 0;
    })
    .join(';');
}
