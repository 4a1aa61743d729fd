import type { JournalStart } from '../../shared/ipc.ts';
import { countsAgree, type RowCounts } from './cache-state.ts';

/**
 * Whether what was shown ahead of the journal is what the journal says: the same cache and the same
 * last command, nothing to tell, and as many rows of each table.
 *
 * @param count counts the rows of the cache; nothing may be written before it has
 */
export async function confirmStart(
  early: JournalStart,
  count: () => Promise<RowCounts>,
  opened: Promise<JournalStart>,
): Promise<boolean> {
  // A cache that cannot even be counted is judged anew with all else that opening finds.
  const journal = await opened;
  const found = await count().catch(() => null);
  return (
    found !== null &&
    journal.cacheName === early.cacheName &&
    journal.lastSeq === early.lastSeq &&
    journal.writable &&
    journal.notices.length === 0 &&
    countsAgree(found, journal.rowCounts)
  );
}
