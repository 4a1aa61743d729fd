import { type CivilDay, daysBetween } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { type RulePack } from './rule-pack.ts';

/** How long ago the rules were read. */
export type PackAge = {
  /** The newest reading of the pack; of several packs, of the one that was read longest ago. */
  readonly readOn: CivilDay;
  /** Whole days since; negative where the laptop's day is earlier. */
  readonly days: number;
  /** More days than the office allows. */
  readonly isOld: boolean;
};

/**
 * The age of packs as of a day.
 *
 * @param packs not empty
 * @param oldAfterDays from the day after on they are old
 *
 * @example
 * packAge([criminalPack], '2026-11-26', 180) //=> { readOn: '2026-11-22', days: 4, isOld: false }
 */
export function packAge(
  packs: readonly [Pick<RulePack, 'readOn'>, ...Pick<RulePack, 'readOn'>[]],
  today: CivilDay,
  oldAfterDays: number,
): PackAge {
  const readOn = packs.reduce(
    (oldest, pack) => (pack.readOn < oldest ? pack.readOn : oldest),
    packs[0].readOn,
  );
  const days = daysBetween(readOn, today);
  return { readOn, days, isOld: days > oldAfterDays };
}

/**
 * Says an age: the one sentence of every screen and page.
 *
 * @example
 * sayPackAge({ readOn: '2026-11-22', days: 4, isOld: false }, 180)
 * //=> 'The newest text of these rules was read on Sun, November 22, 2026, 4 days ago.'
 */
export function sayPackAge({ readOn, days, isOld }: PackAge, oldAfterDays: number): string {
  const read = `The newest text of these rules was read on ${formatCivilDay(readOn, 'sentence')}`;
  if (days < 0) return `${read}, which is later than this laptop’s day: look at its clock.`;
  const ago = days === 0 ? 'today' : days === 1 ? '1 day ago' : `${String(days)} days ago`;
  return isOld
    ? `${read}, ${ago}: older than the ${String(oldAfterDays)} days that the office allows. Read the law itself before you rely on a date.`
    : `${read}, ${ago}.`;
}
