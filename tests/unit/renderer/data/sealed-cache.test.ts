import { expect, test } from 'vitest';
import { rowSealOf, SealBroken } from '../../../../renderer/data/seal.ts';
import { tableNames } from '../../../../shared/model/tables.ts';
import { buildClient, buildEvent } from '../../../builders/records.ts';
import { startApp } from '../../../builders/store.ts';

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
