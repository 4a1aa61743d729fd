import { beforeEach, describe, expect, test } from 'vitest';
import { buildClient, buildDocument, buildEvent, buildMatter } from '../../../builders/records.ts';
import { startApp, type TestApp } from '../../../builders/store.ts';
import type { Store } from '../../../../renderer/data/store.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { until } from '../../until.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  for (const one of ['1', '2'])
    await app.store.execute({
      verb: 'matter/add',
      rows: [
        { table: 'clients', after: buildClient({ id: `client-${one}` }) },
        {
          table: 'matters',
          after: buildMatter({ id: `matter-${one}`, clientId: `client-${one}` }),
        },
        {
          table: 'events',
          after: buildEvent({ id: `event-${one}`, matterId: `matter-${one}` }),
        },
      ],
    });
});

/** The matters once something is so of them. */
function officeWhen(store: Store, isSo: (byId: ReadonlyMap<string, MatterView>) => boolean) {
  return new Promise<ReadonlyMap<string, MatterView>>((resolve) => {
    const look = () => {
      const matters = store.office.getOffice()?.matters;
      if (matters === undefined) return;
      const byId = new Map(matters.map((view) => [view.matter.id, view]));
      if (!isSo(byId)) return;
      stop();
      resolve(byId);
    };
    const stop = store.office.subscribe(look);
    look();
  });
}

test('all matters are there, each as its own reader gives it', async () => {
  // Made before the office is in memory, so that they read for themselves.
  const readers = ['matter-1', 'matter-2'].map((id) => app.store.readerOf(id));
  const office = await officeWhen(app.store, () => true);
  expect([...office.keys()].sort()).toEqual(['matter-1', 'matter-2']);
  const { database } = app.store.getState();
  const read = await Promise.all(readers.map((reader) => reader.read(database)));
  expect([...office.values()]).toEqual(read);
});

describe('a matter that is opened while the office is in memory', () => {
  const addEvent = (id: string, matterId: string) =>
    app.store.execute({
      verb: 'event/add',
      rows: [{ table: 'events', after: buildEvent({ id, matterId }) }],
    });

  test('stands at once, and reading it gives the very same view', async () => {
    const office = await officeWhen(app.store, () => true);
    const reader = app.store.readerOf('matter-1');
    expect(reader.known()).toBe(office.get('matter-1'));
    expect(await reader.read(app.store.getState().database)).toBe(office.get('matter-1'));
  });

  test('is not known before the office is read, nor where there is no such matter', async () => {
    expect(app.store.readerOf('matter-1').known()).toBeUndefined();
    await officeWhen(app.store, () => true);
    expect(app.store.readerOf('matter-3').known()).toBeUndefined();
  });

  test('is read, not shown, where a command touched it since the office was read', async () => {
    await officeWhen(app.store, () => true);
    const [reader, other] = ['matter-1', 'matter-2'].map((id) => app.store.readerOf(id));
    await addEvent('event-3', 'matter-1');
    expect(reader?.known()).toBeUndefined();
    expect(other?.known()?.events).toHaveLength(1);
    const read = await reader?.read(app.store.getState().database);
    expect(read?.events.map(({ id }) => id)).toEqual(['event-1', 'event-3']);
    expect(reader?.known()).toBe(read);
  });

  test('is read where its client or its own row was changed', async () => {
    await officeWhen(app.store, () => true);
    const readers = ['matter-1', 'matter-2'].map((id) => app.store.readerOf(id));
    const client = buildClient({ id: 'client-1', name: 'Renamed Example' });
    await app.store.execute({ verb: 'client/edit', rows: [{ table: 'clients', after: client }] });
    const matter = buildMatter({ id: 'matter-2', clientId: 'client-2', title: 'Renamed' });
    await app.store.execute({ verb: 'matter/edit', rows: [{ table: 'matters', after: matter }] });
    for (const reader of readers) expect(reader.known()).toBeUndefined();
  });

  test('goes its own way: what it reads afterwards does not change the office', async () => {
    const office = await officeWhen(app.store, () => true);
    const reader = app.store.readerOf('matter-1');
    await addEvent('event-3', 'matter-1');
    await reader.read(app.store.getState().database);
    expect(office.get('matter-1')?.events).toHaveLength(1);
    const next = await app.store.office.read();
    expect(next?.matters.find(({ matter }) => matter.id === 'matter-1')?.events).toHaveLength(2);
  });
});

test('a command makes a new view of its matter and of no other', async () => {
  // Somebody goes on looking.
  const stop = app.store.office.subscribe(() => undefined);
  const before = await officeWhen(app.store, () => true);
  await app.store.execute({
    verb: 'event/add',
    rows: [{ table: 'events', after: buildEvent({ id: 'event-3', matterId: 'matter-2' }) }],
  });
  const after = await officeWhen(app.store, (byId) => byId.get('matter-2')?.events.length === 2);
  expect(after.get('matter-1')).toBe(before.get('matter-1'));
  expect(after.get('matter-2')?.stints).toBe(before.get('matter-2')?.stints);
  stop();
});

test('a change of a client shows in all matters of that client', async () => {
  const stop = app.store.office.subscribe(() => undefined);
  await officeWhen(app.store, () => true);
  const renamed = buildClient({ id: 'client-1', name: 'Renamed Example' });
  await app.store.execute({ verb: 'client/edit', rows: [{ table: 'clients', after: renamed }] });
  const after = await officeWhen(
    app.store,
    (byId) => byId.get('matter-1')?.client.name === 'Renamed Example',
  );
  expect(after.get('matter-2')?.client.name).not.toBe('Renamed Example');
  stop();
});

test('what is saved while the first reading goes on is not missed, and is not taken for damage', async () => {
  const { database } = app.store.getState();
  const stop = app.store.office.subscribe(() => undefined);
  const saved = Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      app.store.execute({
        verb: 'event/add',
        rows: [
          { table: 'events', after: buildEvent({ id: `late-${number}`, matterId: 'matter-1' }) },
          {
            table: 'persons',
            after: personSchema.parse({ id: `person-${number}`, initials: 'P', role: 'paralegal' }),
          },
        ],
      }),
    ),
  );
  const office = await officeWhen(app.store, (byId) => byId.get('matter-1')?.events.length === 21);
  expect((await saved).every((one) => one.ok)).toBe(true);
  expect(office.get('matter-2')?.events).toHaveLength(1);
  expect(app.store.getState().database).toBe(database);
  stop();
});

test('after the store was replaced the office is read from the new one', async () => {
  const stop = app.store.office.subscribe(() => undefined);
  const before = await officeWhen(app.store, () => true);
  const { database } = app.store.getState();
  app.store.reportBroken();
  await until(() => expect(app.store.getState().database).not.toBe(database));
  const after = await officeWhen(
    app.store,
    (byId) => byId.get('matter-1') !== before.get('matter-1'),
  );
  expect(after.get('matter-1')).toEqual(before.get('matter-1'));
  stop();
});

test('kept documents stand beside the matters, in the same list until one of them changes', async () => {
  const stop = app.store.office.subscribe(() => undefined);
  const keep = (id: string) =>
    app.store.execute({
      verb: 'notice/read',
      rows: [{ table: 'documents', after: buildDocument({ id, text: 'Bring an interpreter' }) }],
    });
  await keep('one');
  const before = (await app.store.office.read())?.documents;
  expect(before?.map(({ id, text }) => [id, text])).toEqual([['one', 'Bring an interpreter']]);
  await app.store.execute({
    verb: 'event/add',
    rows: [{ table: 'events', after: buildEvent({ id: 'event-3', matterId: 'matter-1' }) }],
  });
  expect((await app.store.office.read())?.documents).toBe(before);
  await keep('two');
  const after = (await app.store.office.read())?.documents;
  expect(after?.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(after?.[0]).toBe(before?.[0]);
  stop();
});

test('a notice that was taken back is there with its words, archived', async () => {
  await app.store.execute({
    verb: 'notice/read',
    rows: [{ table: 'documents', after: buildDocument({ text: 'Bring an interpreter' }) }],
  });
  expect((await app.store.undo('matter-1')).ok).toBe(true);
  const [document] = (await app.store.office.read())?.documents ?? [];
  expect(document).toMatchObject({ archived: true, text: 'Bring an interpreter' });
});

test('nothing is read before somebody asks', async () => {
  await app.store.execute({
    verb: 'event/add',
    rows: [{ table: 'events', after: buildEvent({ id: 'event-4', matterId: 'matter-1' }) }],
  });
  expect(app.store.office.getOffice()).toBeUndefined();
});
