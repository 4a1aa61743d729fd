import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { CommandDraft } from '../../../../renderer/data/draft.ts';
import { openDisputes } from '../../../../renderer/app/use-take-in-laptop.ts';
import { DisputesReader } from '../../../../renderer/data/disputes-reader.ts';
import {
  keptOfFile,
  keptOfMatters,
  keptOfOffice,
} from '../../../../renderer/data/kept-for-exchange.ts';
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

describe('What is open of a matter', () => {
  async function bothChanged(): Promise<TestApp> {
    const [here, there] = [await withMatter(), await startApp()];
    await takeIn(there.store, await handedBy(here));
    await rename(there, 'Of the other laptop');
    await rename(here, 'Of this one');
    await takeIn(here.store, await handedBy(there));
    return here;
  }
  async function rename({ store }: TestApp, title: string): Promise<void> {
    const { rows } = await readCache(store);
    const after = { ...rows['events:event-1'], title };
    const row = { table: 'events', after } as CommandDraft['rows'][number];
    good(await store.execute({ verb: 'event/edit', rows: [row] }));
  }
  const open = async ({ store }: TestApp, reader: DisputesReader) =>
    good(await store.read((database) => reader.read(database)));

  test('is what the whole log says, also where only what came since is read', async () => {
    const here = await bothChanged();
    const reader = new DisputesReader('matter-1');
    const first = await open(here, reader);
    expect(first.disputes.map(({ id, field }) => [id, field])).toEqual([['event-1', 'title']]);
    expect(first.rows.get('events:event-1')).toMatchObject({ title: 'Of this one' });
    await rename(here, 'Of this one, later');
    expect(await open(here, reader)).toEqual(await open(here, new DisputesReader('matter-1')));
    expect((await open(here, reader)).disputes[0]?.shown).toEqual({ title: 'Of this one, later' });
  });

  test('is nothing once it is decided', async () => {
    const here = await bothChanged();
    const reader = new DisputesReader('matter-1');
    const { rows } = await open(here, reader);
    const after = rows.get('events:event-1');
    good(
      await here.store.execute({
        verb: 'matter/settle',
        rows: [{ table: 'events', after } as CommandDraft['rows'][number]],
        settles: new Map([['events:event-1', ['title']]]),
      }),
    );
    expect((await open(here, reader)).disputes).toEqual([]);
  });

  test('of a matter that no other laptop had is nothing', async () => {
    const here = await withMatter();
    expect((await open(here, new DisputesReader('matter-1'))).disputes).toEqual([]);
  });

  test('is the same as openDisputes finds in all that is kept', async () => {
    const here = await bothChanged();
    const kept = good(await here.store.read(keptOfOffice));
    const found = await open(here, new DisputesReader('matter-1'));
    expect(found.disputes).toEqual(openDisputes(kept));
  });
});
