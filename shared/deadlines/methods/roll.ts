import { type CivilDay } from '../../time/civil-day.ts';
import { businessDayFrom } from '../../time/business-days.ts';
import { type Closing } from '../../time/closing-days.ts';
import { formatCivilDay } from '../../time/format-civil-day.ts';
import { type ClosedOn } from '../../time/read-days.ts';
import { excludedSpanOn } from '../exclusions.ts';
import { type DayInput } from './count.ts';

/**
 * Moves a last day that is no business day to the next one, or, counting back, to the one before.
 *
 * @returns the day, and one sentence where it moved
 *
 * @example
 * roll('2026-07-05', closedOn)
 * //=> { day: '2026-07-06', steps: ['Sun, July 5, 2026 is skipped; ...'] }
 */
export function roll(
  day: CivilDay,
  closedOn: ClosedOn,
  direction: 'after' | 'before' = 'after',
): { readonly day: CivilDay; readonly steps: readonly string[] } {
  const moved = businessDayFrom(day, closedOn, direction);
  if (moved.passed.length === 0) return { day, steps: [] };
  const where = direction === 'after' ? 'the next' : 'the last day before it that is a';
  return {
    day: moved.day,
    steps: [
      `${sayPassed(moved.passed)} skipped; ${formatCivilDay(moved.day, 'sentence')} is ${where} business day.`,
    ],
  };
}

/**
 * Names days that were passed over.
 *
 * @example
 * sayPassed([saturday, sunday]) //=> 'Sat, July 4, 2026 and Sun, July 5, 2026 are'
 */
export function sayPassed(passed: readonly Closing[]): string {
  const names = passed.map(({ on, name, tier }) =>
    tier === 'weekend'
      ? formatCivilDay(on, 'sentence')
      : `${formatCivilDay(on, 'sentence')} (${name})`,
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? `${last} is` : `${names.slice(0, -1).join(', ')} and ${last} are`;
}

/** A clock that stands still on a day cannot run out on it either. */
export function closedOrLeftOut({
  closedOn,
  excluded,
}: Pick<DayInput, 'closedOn' | 'excluded'>): ClosedOn {
  return (day) =>
    closedOn(day) ??
    (excludedSpanOn(day, excluded) === null ? null : { on: day, tier: 'own', name: 'left out' });
}
