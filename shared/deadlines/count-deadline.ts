import { boundSides } from './bound-sides.ts';
import { type CountCase, countDate } from './count-date.ts';
import { type Alternative, type Deadline } from './deadline.ts';
import { type Moment, momentText } from './moment.ts';
import { type DateReading, readDate, wayOf } from './read-date.ts';
import { type Mark, type Rule, type RuleDate } from './rule.ts';
import { safeAndOverdue } from './safe-and-overdue.ts';

/** Counts one date from a known start: as its row reads, with all that can be read otherwise. */
export function countDeadline(
  rule: Rule,
  date: RuleDate,
  facts: CountCase,
  marks: readonly Mark[],
): Deadline {
  const readings = readDate(date, facts);
  const [{ count }] = readings;
  const lean = safeAndOverdue(readings, date.method, facts, {
    needsOffice: date.needsOffice,
    sides: boundSides(date.binds),
  });
  return {
    rule,
    date,
    computed: count.end,
    because: null,
    ...lean,
    alternatives: distinctFrom(count.end, [
      ...readings.flatMap(toAlternative),
      ...besideReadings(date, facts),
    ]),
    arithmetic: count.steps,
    marks,
  };
}

/**
 * Leaves out what says the computed date or another's date again; the first reason is kept.
 *
 * @param all in the order of weight
 */
export function distinctFrom(
  computed: Moment,
  all: readonly Alternative[],
): readonly Alternative[] {
  const known = new Set([momentText(computed)]);
  return all.filter(({ on }) => {
    const text = momentText(on);
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}

/** Dates that hold if a fact is so, and dates that only warn: neither safe nor overdue heeds them. */
function besideReadings(date: RuleDate, facts: CountCase): readonly Alternative[] {
  return date.alternatives
    .filter(({ kind }) => kind !== 'reading')
    .map((other) => ({
      on: countDate(wayOf(date, facts, other), facts, 'as-read').count.end,
      reason: other.kind === 'warning' ? `warning only: ${other.reason}` : `only ${other.reason}`,
    }));
}

function toAlternative({ count, reason }: DateReading): readonly Alternative[] {
  return reason === null ? [] : [{ on: count.end, reason }];
}
