import { expect, test } from 'vitest';
import { rowSealOf, SealBroken } from '../../../../renderer/data/seal.ts';
import { tableNames } from '../../../../shared/model/tables.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { startApp, type TestApp } from '../../../builders/store.ts';
import { until } from '../../until.ts';

const cacheKey = new Uint8Array(32).fill(9);
const client = buildClient({ id: 'client-1', name: 'Zyxwvomir' });
const event = buildEvent({ id: 'event-1', title: 'Zyxwvomir' });
const draft = {
  verb: 'event/add',
  rows: [
    { table: 'clients', after: client },
    { table: 'events', after: event },
  ],
} as const;

test('rows, log and summary of a sealed cache say nothing, and come back as they were', async () => {
  const { store } = await startApp({ store: { cacheKey } });
  expect(await store.execute(draft)).toMatchObject({ ok: true });
  const { database } = store.getState();
  const stored = await Promise.all(
    [...tableNames, 'changes', 'meta'].map((table) => database.table(table).toArray()),
  );
  const texts = stored.flat().map((row: { payload: unknown }) => textOf(row.payload));
  expect(texts.filter((text) => /Zyx|event|client/.test(text))).toEqual([]);
  const read = await store.readMatters(new Set([event.matterId]));
  expect(read).toEqual([]);
  const row = await database.rows('events').get('event-1');
  expect(database.seal.open(row?.payload, 'events', 'event-1')).toMatchObject({
    title: 'Zyxwvomir',
  });
});

test('a row that was exchanged or changed is not shown: the cache is filled anew', async () => {
  const { store } = await startApp({ store: { cacheKey } });
  await store.execute(draft);
  const { database } = store.getState();
  const other = await database.rows('clients').get('client-1');
  await database.rows('events').put({
    id: 'event-1',
    matterId: event.matterId,
    payload: other?.payload,
  });
  const edited = { ...event, title: 'Again', rev: 1 };
  const saved = await store.execute({
    verb: 'event/edit',
    rows: [{ table: 'events', after: edited }],
  });
  expect(saved).toMatchObject({ ok: true });
  expect(store.getState().database).not.toBe(database);
});

/** Reads the whole office of an app that begins on what an earlier one kept; the database it then uses. */
async function readOffice(earlier: TestApp) {
  await earlier.store.close();
  await earlier.journal.close({ cacheClosed: true });
  const { disk, indexedDb } = earlier;
  const { store } = await startApp({ disk, indexedDb, store: { cacheKey } });
  const { database } = store.getState();
  const told = new Promise<void>((resolve) => {
    const stop = store.office.subscribe(() => {
      stop();
      resolve();
    });
    store.subscribe(() => resolve());
  });
  await told;
  const titles = async () => {
    const office = await store.office.read();
    return office?.matters.flatMap(({ events }) => events.map(({ title }) => title));
  };
  return { store, database, titles };
}

async function editedApp(): Promise<TestApp> {
  const app = await startApp({ store: { cacheKey } });
  const matter = buildMatter({ id: event.matterId, clientId: 'client-1' });
  await app.store.execute({ ...draft, rows: [...draft.rows, { table: 'matters', after: matter }] });
  return app;
}

const edit = {
  verb: 'event/edit',
  rows: [{ table: 'events', after: { ...event, title: 'Moved to Friday', rev: 1 } }],
} as const;

test('a sealed cache that nobody touched is used as it is', async () => {
  const app = await editedApp();
  await app.store.execute(edit);
  const { store, database, titles } = await readOffice(app);
  expect(await titles()).toEqual(['Moved to Friday']);
  expect(store.getState().database).toBe(database);
});

test.each([
  ['a row', ['events']],
  ['a row with what was noted beside it', ['events', 'meta']],
] as const)('%s that was put back to an older state of itself is found', async (_name, tables) => {
  const app = await editedApp();
  const before = app.store.getState().database;
  const older = await Promise.all(tables.map((table) => before.table(table).toArray()));
  const applied = await before.meta.get('appliedSeq');
  await app.store.execute(edit);
  const seqNow = await before.meta.get('appliedSeq');
  expect(seqNow).not.toEqual(applied);
  for (const [index, table] of tables.entries())
    await before.table(table).bulkPut(older[index] ?? []);
  // Else the journal would simply be applied from there on.
  if (seqNow !== undefined) await before.meta.put(seqNow);
  const { store, database, titles } = await readOffice(app);
  await until(async () => {
    await store.readMatters(new Set([event.matterId]));
    expect(store.getState().database).not.toBe(database);
  });
  expect(await titles()).toEqual(['Moved to Friday']);
});

test('rows open at their own place with their own key alone, and all have a length of their kind', () => {
  const seal = rowSealOf(cacheKey);
  const short = seal.seal({ title: 'a' }, 'events', 'e1') as Uint8Array;
  const longer = seal.seal({ title: 'a'.repeat(100) }, 'events', 'e1') as Uint8Array;
  expect(short.length).toBe(longer.length);
  expect(seal.open(short, 'events', 'e1')).toEqual({ title: 'a' });
  expect(() => seal.open(short, 'events', 'e2')).toThrow(SealBroken);
  expect(() => seal.open(short, 'stints', 'e1')).toThrow(SealBroken);
  expect(() => rowSealOf(new Uint8Array(32)).open(short, 'events', 'e1')).toThrow(SealBroken);
  expect(() => seal.open({ title: 'a' }, 'events', 'e1')).toThrow(SealBroken);
});

function textOf(payload: unknown): string {
  return payload instanceof Uint8Array
    ? Buffer.from(payload).toString('latin1')
    : JSON.stringify(payload);
}
