import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { CommandDraft } from '../../../../renderer/data/draft.ts';
import { keptOfFile, keptOfMatters } from '../../../../renderer/data/kept-for-exchange.ts';
import type { Store } from '../../../../renderer/data/store.ts';
import { type Exchange, readExchange, writeExchange } from '../../../../shared/merging/exchange.ts';
import { handOut } from '../../../../shared/merging/hand-out.ts';
import { changedRows, mergedOf, planMerge } from '../../../../shared/merging/plan-merge.ts';
import type { Result } from '../../../../shared/result/result.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure)}`);
  return result.value;
}

async function handedBy({ store }: TestApp): Promise<Exchange> {
  const kept = good(await store.read((database) => keptOfMatters(database, ['matter-1'])));
  return good(readExchange(writeExchange(handOut(kept))));
}

async function takeIn(store: Store, file: Exchange): Promise<readonly string[]> {
  const kept = good(await store.read((database) => keptOfFile(database, file)));
  const plans = good(planMerge(kept, file));
  for (const plan of plans) {
    const noted = { id: `noted-${plan.matterId}`, matterId: plan.matterId, device: 'device-a' };
    const merging = { table: 'mergings', after: { ...noted, handedAt: 1, takenInAt: 2 } };
    good(
      await store.execute({
        verb: 'matter/take-in-laptop',
        rows: [...changedRows(plan), merging] as unknown as CommandDraft['rows'],
        merged: mergedOf(plan, 'device-a'),
      }),
    );
  }
  return plans.map(({ matterId }) => matterId);
}

async function withMatter(): Promise<TestApp> {
  const app = await startApp();
  const rows = [
    { table: 'clients', after: buildClient() },
    { table: 'clients', after: buildClient({ id: 'client-2', name: 'Somebody else' }) },
    { table: 'matters', after: buildMatter() },
    { table: 'events', after: buildEvent({ enteredBy: 'person-9' }) },
    { table: 'persons', after: { id: 'person-9', initials: 'MQ' } },
    { table: 'persons', after: { id: 'person-8', initials: 'XX' } },
  ] as const;
  good(await app.store.execute({ verb: 'matter/open', rows }));
  return app;
}

test('One matter takes along its client and the people whom it names, and nobody else', async () => {
  const file = await handedBy(await withMatter());
  expect(file.records.map(({ row }) => row.id).sort()).toEqual([
    'client-1',
    'event-1',
    'matter-1',
    'person-9',
  ]);
  expect(JSON.stringify(file)).not.toContain('Somebody else');
});

test('What was taken in is there after the store is filled anew from the journal', async () => {
  const there = await startApp();
  const file = await handedBy(await withMatter());
  expect(await takeIn(there.store, file)).toEqual(['', 'matter-1']);
  const before = await readCache(there.store);
  expect(before.rows['events:event-1']).toMatchObject({ title: 'Note', changedBy: 'person-1' });
  await there.store.close();
  await there.journal.close({ cacheClosed: true });
  const again = await startApp({ disk: there.disk, indexedDb: new IDBFactory() });
  expect(await readCache(again.store)).toEqual(before);
  expect(await takeIn(again.store, file)).toEqual([]);
});

test('Undo takes a merge back: what came new is archived', async () => {
  const there = await startApp();
  await takeIn(there.store, await handedBy(await withMatter()));
  good(await there.store.undo('matter-1'));
  const { rows } = await readCache(there.store);
  expect(rows['events:event-1']).toMatchObject({ archived: true });
});
