import type { Merging } from '../model/merging.ts';
import { wallClockOf } from '../time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';

/** The last merge with each other laptop, the newest first; undone ones are left out. */
export function lastMergings(mergings: readonly Merging[]): readonly Merging[] {
  const last = new Map<string, Merging>();
  for (const merging of mergings) {
    const known = last.get(merging.device);
    if (!merging.archived && (known === undefined || known.takenInAt < merging.takenInAt))
      last.set(merging.device, merging);
  }
  return [...last.values()].sort((a, b) => b.takenInAt - a.takenInAt);
}

/**
 * Says with whom something was merged last, and when; what was saved there on another day says so too,
 * since later work of that laptop is not here.
 *
 * @param nameOf names a person by the reference that records carry
 * @param zone of this laptop
 *
 * @example
 * sayLastMerged(mergings, nameOf, 'America/New_York') //=> 'with Maria: Tue 11/24/2026, 5:40 PM'
 * sayLastMerged([], nameOf, 'America/New_York') //=> 'never'
 */
export function sayLastMerged(
  mergings: readonly Merging[],
  nameOf: (reference: string) => string,
  zone: string,
): string {
  const last = lastMergings(mergings);
  if (last.length === 0) return 'never';
  return last
    .map(({ person, personName, handedAt, takenInAt }) => {
      const who =
        personName !== '' ? personName : person === '' ? 'another laptop' : nameOf(person);
      const [handed, taken] = [handedAt, takenInAt].map((at) => wallClockOf(at, zone));
      const asOf =
        handed === undefined || handed.day === taken?.day
          ? ''
          : ` (saved there ${sayWall(handed)})`;
      return `with ${who}: ${taken === undefined ? '' : sayWall(taken)}${asOf}`;
    })
    .join('; ');
}

function sayWall({ day, time }: ReturnType<typeof wallClockOf>): string {
  return `${formatCivilDay(day, 'table')}, ${formatWallTime(time)}`;
}
