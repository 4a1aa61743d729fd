import type { JSHandle, Page } from '@playwright/test';
import type { Dexie } from 'dexie';
import type { Store } from '../../../../renderer/data/store.ts';

/**
 * Writes with Dexie alone, nothing of ours and as Chromium flushes by default, until it is killed: the
 * control that shows what the journal is for.
 *
 * @returns ids whose write was acknowledged, as far as the test was told; it grows
 */
export async function startWritingBare(
  page: Page,
  store: JSHandle<Store>,
): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  await page.exposeFunction('acknowledge', (id: number) => acknowledged.push(id));
  void store
    .evaluate(async (given) => {
      const tell = (globalThis as unknown as { acknowledge: (id: number) => void }).acknowledge;
      const Library = Object.getPrototypeOf(given.getState().database.constructor) as typeof Dexie;
      const bare = new Library('bare');
      bare.version(1).stores({ rows: '&id' });
      for (let id = 1; ; id += 1) {
        await bare.table('rows').put({ id, text: 'x'.repeat(800) });
        tell(id);
      }
    })
    .catch(() => undefined);
  return acknowledged;
}

/** Ids of the rows that are there. */
export function bareRows(store: JSHandle<Store>): Promise<number[]> {
  return store.evaluate(async (given) => {
    const Library = Object.getPrototypeOf(given.getState().database.constructor) as typeof Dexie;
    const bare = new Library('bare');
    bare.version(1).stores({ rows: '&id' });
    const ids = await bare.table('rows').toCollection().primaryKeys();
    bare.close();
    return ids as number[];
  });
}
