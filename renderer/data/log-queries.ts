import { Dexie } from 'dexie';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { asKnownOn, endOfDay } from '../../shared/model/as-known-on.ts';
import { addDays, type CivilDay } from '../../shared/time/civil-day.ts';
import type { Database } from './database.ts';
import { useStoreQuery } from './live-queries.ts';
import { type LoggedChange, openChange } from './logged-change.ts';

/**
 * A matter as the record had it at the end of a day in the laptop's zone. `view` is null where it
 * was not in the record yet; undefined while it is read.
 */
export function usePastMatter(
  matterId: string,
  day: CivilDay,
  zone: string,
): { readonly view: MatterView | null } | undefined {
  return useStoreQuery(
    async (database) => {
      const changes = [
        ...(await changesOf(database, matterId)),
        ...(await changesOf(database, '')),
      ];
      return { view: asKnownOn(changes, matterId, day, zone) };
    },
    [matterId, day, zone],
  );
}

/** Every change of a matter, oldest first; undefined while they are read. */
export function useWholeLog(matterId: string): readonly LoggedChange[] | undefined {
  return useStoreQuery((database) => changesOf(database, matterId), [matterId]);
}

/** So many log rows are read at a time. */
const PAGE = 500;

/** Every change of a day in the laptop's zone, of all matters, oldest first; undefined while read. */
export function useChangesOn(day: CivilDay, zone: string): readonly LoggedChange[] | undefined {
  return useStoreQuery(
    async (database) => {
      const from = endOfDay(addDays(day, -1), zone);
      const to = endOfDay(day, zone);
      const found: LoggedChange[] = [];
      let before = Dexie.maxKey as string;
      for (;;) {
        const page = await database.changes
          .where('id')
          .below(before)
          .reverse()
          .limit(PAGE)
          .toArray();
        const changes = page.map((row) => openChange(database, row));
        // What taking in made of the rows was done on the other laptop, and stands there under its time.
        found.push(...changes.filter(({ at, isJoin }) => !isJoin && at >= from && at < to));
        // A laptop's clock may have been set back: a page that is wholly older ends the search.
        // What was taken in from another laptop may be older than what stands before it.
        const isOlder = ({ at, takenIn }: LoggedChange) => (takenIn?.at ?? at) < from;
        if (page.length < PAGE || changes.every(isOlder)) return found.reverse();
        before = page.at(-1)?.id ?? '';
      }
    },
    [day, zone],
  );
}

/** Every change of a matter, or of what belongs to none (''), oldest first. */
export async function changesOf(database: Database, matterId: string): Promise<LoggedChange[]> {
  const rows = await database.changes
    .where('[matterId+id]')
    .between([matterId, Dexie.minKey], [matterId, Dexie.maxKey])
    .toArray();
  return rows.map((row) => openChange(database, row));
}
