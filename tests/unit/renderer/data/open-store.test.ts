import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { JournalHost } from '../../../../renderer/data/journal-host.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';

/** An app with a client, a matter and three notes; the journal closed in order unless told. */
async function workAndQuit({ cacheClosed = true } = {}): Promise<TestApp> {
  const app = await startApp();
  const { store } = app;
  await store.execute({
    verb: 'matter/add',
    rows: [
      { table: 'clients', after: buildClient() },
      { table: 'matters', after: buildMatter() },
    ],
  });
  for (const id of ['a', 'b', 'c'])
    await store.execute({
      verb: 'event/add',
      rows: [{ table: 'events', after: buildEvent({ id }) }],
    });
  await store.close();
  await app.journal.close({ cacheClosed });
  return app;
}

/** Calls of the journal that a start made. */
function counting(calls: string[]): (host: JournalHost) => JournalHost {
  return (host) => ({
    ...host,
    read: (request) => (calls.push('read'), host.read(request)),
    rebuild: (token) => (calls.push('rebuild'), host.rebuild(token)),
    newCache: () => (calls.push('new-cache'), host.newCache()),
  });
}

async function expectCacheIsJournal({ store, journal }: TestApp): Promise<void> {
  const commands = await readAllCommands(journal);
  const cache = await readCache(store);
  expect(cache.rows).toEqual(rowsOf(commands));
  expect(cache.log).toHaveLength(commands.flatMap(({ changes }) => changes).length);
  expect(cache.appliedSeq).toBe(commands.length);
}

test('a cache that agrees with the journal is used as it is', async () => {
  const { disk, indexedDb } = await workAndQuit();
  const calls: string[] = [];
  const app = await startApp({ disk, indexedDb, wrapHost: counting(calls) });
  expect(calls).toEqual([]);
  expect(app.store.getState().database.name).toBe('cache-1');
  await expectCacheIsJournal(app);
});

test('after an unclean exit a cache under a new name is filled, the old one left alone', async () => {
  const { disk, indexedDb } = await workAndQuit({ cacheClosed: false });
  const calls: string[] = [];
  const app = await startApp({ disk, indexedDb, wrapHost: counting(calls) });
  expect(calls[0]).toBe('rebuild');
  expect(app.store.getState().database.name).toBe('cache-2');
  expect((await indexedDb.databases()).map(({ name }) => name).sort()).toEqual([
    'cache-1',
    'cache-2',
  ]);
  await expectCacheIsJournal(app);
});

test('a cache that is behind is brought up to date', async () => {
  const { disk, indexedDb } = await workAndQuit();
  const between = await startApp({ disk, indexedDb: new IDBFactory() });
  for (let n = 1; n <= 3; n += 1) await between.journal.append(buildNoteCommand(n));
  await between.journal.close({ cacheClosed: true });
  const calls: string[] = [];
  const app = await startApp({ disk, indexedDb, wrapHost: counting(calls) });
  expect(calls).toEqual(['read']);
  await expectCacheIsJournal(app);
});

test.each([
  [
    'is ahead of the journal',
    (app: TestApp) => app.store.getState().database.meta.put({ key: 'appliedSeq', payload: 99 }),
  ],
  ['has a row too few', (app: TestApp) => app.store.getState().database.rows('events').delete('b')],
  [
    'was filled by another version of the app',
    (app: TestApp) => app.store.getState().database.meta.put({ key: 'layout', payload: 99 }),
  ],
])('a cache that %s is replaced under a new name', async (_name, damage) => {
  const { disk, indexedDb } = await workAndQuit();
  const damaged = await startApp({ disk, indexedDb });
  await damage(damaged);
  await damaged.store.close();
  await damaged.journal.close({ cacheClosed: true });
  const app = await startApp({ disk, indexedDb });
  expect(app.store.getState().database.name).toBe('cache-2');
  await expectCacheIsJournal(app);
});

test('an empty database under the known name is filled from the journal', async () => {
  const { disk } = await workAndQuit();
  await expectCacheIsJournal(await startApp({ disk, indexedDb: new IDBFactory() }));
});

test('a database that the browser emptied by itself is replaced under a new name', async () => {
  const { disk } = await workAndQuit();
  const indexedDb = new IDBFactory();
  const open = indexedDb.open.bind(indexedDb);
  indexedDb.open = (name, version) => {
    const request = open(name, version);
    if (name === 'cache-1')
      request.addEventListener('upgradeneeded', (event) =>
        Object.assign(event, { dataLoss: 'total' }),
      );
    return request;
  };
  const app = await startApp({ disk, indexedDb });
  expect(app.store.getState().database.name).toBe('cache-2');
  await expectCacheIsJournal(app);
});

test('a database that never opens is given up after its time and replaced', async () => {
  const { disk, indexedDb } = await workAndQuit();
  const open = indexedDb.open.bind(indexedDb);
  indexedDb.open = (name, version) =>
    name === 'cache-1' ? ({ addEventListener: () => undefined } as never) : open(name, version);
  const onSlow = vi.fn();
  const app = await startApp({
    disk,
    indexedDb,
    store: { onSlow, limits: { slowMs: 100, deadMs: 1_500 } },
  });
  expect(onSlow).toHaveBeenCalledOnce();
  expect(app.store.getState().database.name).toBe('cache-2');
  await expectCacheIsJournal(app);
});

test('caches that are no longer in use are deleted a while after the start', async () => {
  const { disk, indexedDb } = await workAndQuit({ cacheClosed: false });
  await startApp({ disk, indexedDb, store: { cleanUpAfterMs: 10 } });
  await vi.waitFor(async () => {
    expect((await indexedDb.databases()).map(({ name }) => name)).toEqual(['cache-2']);
  });
});

test('a journal longer than one page fills the cache whole', { timeout: 30_000 }, async () => {
  const disk = new SimulatedDisk();
  const first = await startApp({ disk });
  for (let n = 1; n <= 2_300; n += 1) await first.journal.append(buildNoteCommand(n));
  await first.journal.close({ cacheClosed: false });
  await expectCacheIsJournal(await startApp({ disk }));
});
