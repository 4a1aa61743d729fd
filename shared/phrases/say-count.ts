import type { Say } from './speaker.ts';

/** A number of days; a range where ends are doubtful. `max` null = no upper limit is known. */
type Count = { readonly min: number; readonly max: number | null };

/**
 * A count of days with its unit, in the language of the speaker.
 *
 * @example
 * sayDays(speakers.es, { min: 79, max: 84 }) //=> 'de 79 a 84 días'
 */
export function sayDays(say: Say, { min, max }: Count): string {
  const unit = (count: number): string =>
    count === 1 ? say('days.one') : say('days.many', { count });
  if (max === null)
    return min === 0 ? say('days.notKnown') : say('days.atLeast', { days: unit(min) });
  return min === max ? unit(min) : say('days.range', { from: min, days: unit(max) });
}

/** The same where a column names the unit. */
export function sayCount(say: Say, { min, max }: Count): string {
  if (max === null) return min === 0 ? say('count.notKnown') : say('days.atLeast', { days: min });
  return min === max ? String(min) : say('count.range', { from: min, to: max });
}
