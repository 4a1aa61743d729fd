import type { Session } from 'electron';

/** Removes everything that the page keeps by itself; all of it is filled anew from the journal. */
export async function clearCaches(session: Session): Promise<void> {
  await session.clearStorageData();
  await session.clearCache();
  await session.clearCodeCaches({});
}
