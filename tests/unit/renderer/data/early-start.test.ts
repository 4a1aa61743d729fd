import { expect, test } from 'vitest';
import { readEarlyStart } from '../../../../electron/journal/early-start.ts';
import { openStore } from '../../../../renderer/data/open-store.ts';
import type { Store } from '../../../../renderer/data/store.ts';
import type { JournalStart } from '../../../../shared/ipc.ts';
import { hostOf, openTestJournal } from '../../../builders/journal-host.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { startApp, type TestApp } from '../../../builders/store.ts';

const VAULT = '/p/vault';
const VAULT_JSON = `${VAULT}/vault.json`;

/** An app with a client, a matter and a note. */
async function work(): Promise<TestApp> {
  const app = await startApp();
  await app.store.execute({
    verb: 'matter/add',
    rows: [
      { table: 'clients', after: buildClient() },
      { table: 'matters', after: buildMatter() },
      { table: 'events', after: buildEvent({ id: 'a' }) },
    ],
  });
  return app;
}

async function workAndQuit(cacheClosed = true): Promise<TestApp> {
  const app = await work();
  await app.store.close();
  await app.journal.close({ cacheClosed });
  return app;
}

/** Opens the store on the vault's word while the journal is not read yet; `read` reads it. */
async function startEarly({ disk, indexedDb }: TestApp) {
  const early = await readEarlyStart(VAULT, disk);
  if (early === null) throw new Error('the vault says nothing');
  let answer: (start: JournalStart) => void = () => undefined;
  const reading = new Promise<JournalStart>((resolve) => {
    answer = resolve;
  });
  const calls: string[] = [];
  const never = (name: string) => () => {
    calls.push(name);
    return new Promise<never>(() => undefined);
  };
  const opened = await openStore({
    host: {
      opened: () => reading,
      append: never('append'),
      read: never('read'),
      rebuild: never('rebuild'),
      newCache: never('new-cache'),
      now: () => 0,
    },
    start: early,
    personId: () => 'person-1',
    indexedDb,
    cleanUpAfterMs: 0,
    turn: () => Promise.resolve(),
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = async (change: (start: JournalStart) => Partial<JournalStart> = () => ({})) => {
    const journal = await openTestJournal('/p', { fileSystem: disk });
    const start = await hostOf(journal).opened();
    answer({ ...start, ...change(start) });
  };
  return { store: opened.value, calls, read };
}

const titleOfA = async (store: Store) =>
  (await store.getState().database.rows('events').get('a')) !== undefined;

test('after an orderly quit the cache is shown before the journal is read, and confirmed by it', async () => {
  const { store, calls, read } = await startEarly(await workAndQuit());
  expect(await titleOfA(store)).toBe(true);
  expect(calls).toEqual([]);
  await read();
  expect(await store.confirmed).toBe(true);
});

test('a vault that was not left in order, is new or damaged says nothing ahead of its journal', async () => {
  const { disk } = await workAndQuit(false);
  expect(await readEarlyStart(VAULT, disk)).toBeNull();
  expect(await readEarlyStart('/nowhere/vault', disk)).toBeNull();
  const empty = await startApp();
  await empty.store.close();
  await empty.journal.close({ cacheClosed: true });
  expect(await readEarlyStart(VAULT, empty.disk)).toBeNull();
  disk.put(VAULT_JSON, Buffer.from('{"format": 1, "clean": tr'));
  expect(await readEarlyStart(VAULT, disk)).toBeNull();
});

test('a vault that is open in a running app says nothing', async () => {
  const { disk } = await work();
  expect(await readEarlyStart(VAULT, disk)).toBeNull();
});

test.each<[string, (start: JournalStart) => Partial<JournalStart>]>([
  ['names another cache', () => ({ cacheName: 'cache-9' })],
  ['ends with another command', () => ({ lastSeq: 9 })],
  ['cannot be written', () => ({ writable: false })],
  ['has something to tell', () => ({ notices: [{ code: 'journal/damage-covered', details: {} }] })],
  [
    'counts other rows',
    ({ rowCounts }) => ({ rowCounts: rowCounts && { ...rowCounts, events: 2 } }),
  ],
])('a start is taken back where the journal %s', async (_name, change) => {
  const { store, read } = await startEarly(await workAndQuit());
  await read(change);
  expect(await store.confirmed).toBe(false);
});

test('a start is taken back where the cache lacks a row', async () => {
  const app = await workAndQuit();
  const between = await startApp({ disk: app.disk, indexedDb: app.indexedDb });
  await between.store.getState().database.rows('events').delete('a');
  await between.store.close();
  await between.journal.close({ cacheClosed: true });
  const { store, read } = await startEarly(app);
  await read();
  expect(await store.confirmed).toBe(false);
});

const aNote = {
  verb: 'event/add',
  rows: [{ table: 'events', after: buildEvent({ id: 'b' }) }],
} as const;

test('a change waits for the journal and is then appended', async () => {
  const { store, calls, read } = await startEarly(await workAndQuit());
  void store.execute(aNote);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(calls).toEqual([]);
  await read();
  await expect.poll(() => calls).toEqual(['append']);
});

test('a change on the strength of a start that is taken back is not saved', async () => {
  const { store, calls, read } = await startEarly(await workAndQuit());
  const saving = store.execute(aNote);
  await read(() => ({ lastSeq: 9 }));
  expect(await saving).toMatchObject({ ok: false, failure: { code: 'store/opened-anew' } });
  expect(calls).toEqual([]);
});

test('old caches are kept until the journal confirms the start', async () => {
  const app = await workAndQuit(false);
  const between = await startApp({ disk: app.disk, indexedDb: app.indexedDb });
  await between.store.close();
  await between.journal.close({ cacheClosed: true });
  const { store, read } = await startEarly(app);
  const names = async () => (await app.indexedDb.databases()).map(({ name }) => name).sort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await names()).toEqual(['cache-1', 'cache-2']);
  await read();
  await store.confirmed;
  await expect.poll(names).toEqual(['cache-2']);
});
