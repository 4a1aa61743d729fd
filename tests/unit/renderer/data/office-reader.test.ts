import { beforeEach, expect, test } from 'vitest';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { startApp, type TestApp } from '../../../builders/store.ts';
import type { Store } from '../../../../renderer/data/store.ts';
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
  const office = await officeWhen(app.store, () => true);
  expect([...office.keys()].sort()).toEqual(['matter-1', 'matter-2']);
  const { database } = app.store.getState();
  for (const [id, view] of office)
    expect(view).toEqual(await app.store.readerOf(id).read(database));
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

test('what is saved while the first reading goes on is not missed', async () => {
  const stop = app.store.office.subscribe(() => undefined);
  const saved = Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      app.store.execute({
        verb: 'event/add',
        rows: [
          { table: 'events', after: buildEvent({ id: `late-${number}`, matterId: 'matter-1' }) },
        ],
      }),
    ),
  );
  const office = await officeWhen(app.store, (byId) => byId.get('matter-1')?.events.length === 21);
  expect((await saved).every((one) => one.ok)).toBe(true);
  expect(office.get('matter-2')?.events).toHaveLength(1);
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

test('nothing is read before somebody asks', async () => {
  await app.store.execute({
    verb: 'event/add',
    rows: [{ table: 'events', after: buildEvent({ id: 'event-4', matterId: 'matter-1' }) }],
  });
  expect(app.store.office.getOffice()).toBeUndefined();
});
