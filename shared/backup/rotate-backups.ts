import { type CivilDay, dayNumber, weekdayOf } from '../time/civil-day.ts';
import type { NamedBackup } from './backup-name.ts';

/** How many are kept: the newest whatever their day, then the newest of a day, a week, a month. */
const KEPT = { newest: 4, days: 14, weeks: 8, months: 12 };

/**
 * Which backups of one laptop may go. The newest four always stay, by what is in them and not by the
 * clock, and the newest of each of the last 14 days, 8 weeks and 12 months that have one. Today is not
 * asked for: a clock that was set back or ahead ages nothing.
 *
 * @param dayOf the civil day of an instant, where the laptop is
 */
export function backupsToRemove(
  backups: readonly NamedBackup[],
  dayOf: (instant: number) => CivilDay,
): readonly NamedBackup[] {
  const byContent = backups.toSorted((a, b) => b.lastSeq - a.lastSeq || b.at - a.at);
  const byTime = backups.toSorted((a, b) => b.at - a.at || b.lastSeq - a.lastSeq);
  const newestOf = (period: (day: CivilDay) => string | number, most: number) => {
    const first = new Map<string | number, NamedBackup>();
    for (const backup of byTime) {
      const key = period(dayOf(backup.at));
      if (!first.has(key)) first.set(key, backup);
    }
    return [...first.values()].slice(0, most);
  };
  const kept = new Set([
    ...byContent.slice(0, KEPT.newest),
    ...newestOf((day) => day, KEPT.days),
    ...newestOf((day) => dayNumber(day) - weekdayOf(day), KEPT.weeks),
    ...newestOf((day) => day.slice(0, 7), KEPT.months),
  ]);
  return backups.filter((backup) => !kept.has(backup));
}
