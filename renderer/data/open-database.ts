import { Database } from './database.ts';
import type { RowSeal } from './seal.ts';

/**
 * Opens a database and says whether the browser threw away what was in it: Chromium deletes a
 * damaged one without an error and hands out an empty one.
 */
export async function openDatabase(
  name: string,
  indexedDb: IDBFactory,
  seal: RowSeal,
): Promise<{ readonly database: Database; readonly lostData: boolean }> {
  let lostData = false;
  const watching = watchOpening(indexedDb, () => {
    lostData = true;
  });
  const database = new Database(name, watching, seal);
  await database.open();
  return { database, lostData };
}

/** The same factory, telling when an upgrade starts because all data was lost. */
function watchOpening(indexedDb: IDBFactory, onTotalLoss: () => void): IDBFactory {
  return new Proxy(indexedDb, {
    get(factory, property) {
      const value: unknown = Reflect.get(factory, property);
      if (typeof value !== 'function') return value;
      if (property !== 'open') return value.bind(factory) as unknown;
      return (name: string, version?: number): IDBOpenDBRequest => {
        const request = factory.open(name, version);
        request.addEventListener('upgradeneeded', (event) => {
          // Chromium's own; Dexie does not pass it on.
          if ('dataLoss' in event && event.dataLoss === 'total') onTotalLoss();
        });
        return request;
      };
    },
  });
}
