import { limitOfFacts } from '../custody/spans.ts';
import type { Counter } from '../model/counter.ts';
import type { MatterView } from '../model/matter-view.ts';
import { type CivilDay } from '../time/civil-day.ts';
import { countDays, type DaysReading } from './count-days.ts';
import { countHours, type HoursElapsed } from './count-hours.ts';
import { type CounterEnds, endsOfCounter } from './ends-of-counter.ts';
import { type MarkReading, readMarks } from './marks.ts';

/** As of when something is counted. */
export type CountedAsOf = {
  readonly day: CivilDay;
  /** The instant, in UTC milliseconds; null where the day is past or only the day is known. */
  readonly now: number | null;
};

/** What can be said of a counter. */
export type CounterReading = {
  readonly counter: Counter;
  readonly ends: CounterEnds;
  readonly isRunning: boolean;
  /** Past this day nothing is claimed. */
  readonly limit: CivilDay;
  /** The facts end before the day as of which it was asked. */
  readonly isLimited: boolean;
  readonly elapsed: DaysReading;
  /** Null where no mark of it is in hours. */
  readonly hours: HoursElapsed | null;
  /** As many as the counter has rulers, in their order. */
  readonly marks: readonly MarkReading[];
};

/**
 * Counts a counter: how much time has passed, and where its marks fall. Recorded exclusions are united
 * and left out, both of their ends included. Ends that are not exact give ranges; what is missing for
 * a count is said, never guessed. A count that runs is counted to the day through which the facts are
 * current, and no further.
 *
 * @example
 * readCounter(arrestToIndictment, view, { day: '2025-06-25', now: null }).elapsed
 * //=> { kind: 'known', value: { days: { min: 42, max: 42 }, ... } }
 */
export function readCounter(counter: Counter, view: MatterView, asOf: CountedAsOf): CounterReading {
  const limit = limitOfFacts(view, asOf.day);
  const ends = endsOfCounter(counter, view);
  const elapsed = countDays(counter, ends, limit);
  const isToday = limit === asOf.day;
  const needsHours = counter.rulers.some(({ unit }) => unit === 'hours');
  const hours = needsHours
    ? countHours(counter, ends, { day: limit, now: isToday ? asOf.now : null })
    : null;
  return {
    counter,
    ends,
    isRunning: ends.to === null,
    limit,
    isLimited: !isToday,
    elapsed,
    hours,
    marks: readMarks(counter.rulers, elapsed.kind === 'known' ? elapsed.value : elapsed, hours),
  };
}
