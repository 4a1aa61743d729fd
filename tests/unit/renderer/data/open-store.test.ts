import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { JournalHost } from '../../../../renderer/data/journal-host.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';
import { until } from '../../until.ts';

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
    store: { onSlow, limits: { slowMs: 3_000, deadMs: 6_000 } },
  });
  expect(onSlow).toHaveBeenCalledOnce();
  expect(app.store.getState().database.name).toBe('cache-2');
  await expectCacheIsJournal(app);
});

test('caches that are no longer in use are deleted a while after the start', async () => {
  const { disk, indexedDb } = await workAndQuit({ cacheClosed: false });
  await startApp({ disk, indexedDb, store: { cleanUpAfterMs: 10 } });
  await until(async () => {
    expect((await indexedDb.databases()).map(({ name }) => name)).toEqual(['cache-2']);
  });
});

test('a journal longer than one page fills the cache whole', async () => {
  const disk = new SimulatedDisk();
  const first = await startApp({ disk });
  for (let n = 1; n <= 2_300; n += 1) await first.journal.append(buildNoteCommand(n));
  await first.journal.close({ cacheClosed: false });
  await expectCacheIsJournal(await startApp({ disk }));
});

describe('a cache that knows more than the journal is the last copy, and stays', () => {
  const names = async (indexedDb: IDBFactory) =>
    (await indexedDb.databases()).map(({ name }) => name).sort();
  const afterCleanUp = () => new Promise((resolve) => setTimeout(resolve, 100));

  test('where the journal noticed nothing, the app does not open, and says what is held', async () => {
    const { indexedDb } = await workAndQuit();
    const disk = new SimulatedDisk();
    await expect(startApp({ disk, indexedDb, store: { cleanUpAfterMs: 1 } })).rejects.toThrow(
      /store\/ahead-of-journal .*"records":5,"applied":4,"lastSeq":0/,
    );
    await afterCleanUp();
    expect(await names(indexedDb)).toEqual(['cache-1']);
  });

  test('where the vault is missing, it is shown and nothing is written', async () => {
    const { indexedDb } = await workAndQuit();
    const disk = new SimulatedDisk();
    const app = await startApp({ disk, indexedDb, hadVault: true, store: { cleanUpAfterMs: 1 } });
    const { rows } = await readCache(app.store);
    expect(Object.keys(rows)).toHaveLength(5);
    const saved = await app.store.execute({
      verb: 'event/add',
      rows: [{ table: 'events', after: buildEvent({ id: 'd' }) }],
    });
    expect(saved).toMatchObject({ failure: { code: 'journal/read-only' } });
    await afterCleanUp();
    expect(await names(indexedDb)).toContain('cache-1');
    expect(disk.paths()).toEqual([]);
  });

  test('where a segment is missing, it is shown', async () => {
    const { disk, indexedDb } = await workAndQuit();
    const rest = new SimulatedDisk();
    for (const path of disk.paths()) if (!path.includes('journal-')) rest.put(path, disk.get(path));
    const app = await startApp({ disk: rest, indexedDb, store: { cleanUpAfterMs: 1 } });
    expect(app.journal.start().notices[0]?.code).toBe('journal/segment-missing');
    expect(Object.keys((await readCache(app.store)).rows)).toHaveLength(5);
    await afterCleanUp();
    expect(await names(indexedDb)).toContain('cache-1');
  });
});

test('an IndexedDB that fails at start is not called "saved"', async () => {
  const indexedDb = new IDBFactory();
  indexedDb.open = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(startApp({ indexedDb })).rejects.toThrow('store/cannot-open');
});
