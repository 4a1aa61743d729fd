import { Dexie, liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { JournalHost } from '../../../../renderer/data/journal-host.ts';
import type { CommandDraft } from '../../../../renderer/data/draft.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent, buildMatter } from '../../../builders/records.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';
import { until } from '../../until.ts';

const addMatter: CommandDraft = {
  verb: 'matter/add',
  rows: [
    { table: 'clients', after: buildClient() },
    { table: 'matters', after: buildMatter() },
  ],
};
const addEvent = (id: string): CommandDraft => ({
  verb: 'event/add',
  rows: [{ table: 'events', after: buildEvent({ id }) }],
});

async function expectCacheIsJournal({ store, journal }: TestApp): Promise<void> {
  const commands = await readAllCommands(journal);
  const cache = await readCache(store);
  expect(cache.rows).toEqual(rowsOf(commands));
  expect(cache.appliedSeq).toBe(commands.length);
}

test('a command is saved though the cache fails after the acknowledgement, and the cache heals', async () => {
  const app = await startApp();
  const broken = app.store.getState().database;
  vi.spyOn(broken.changes, 'bulkPut').mockReturnValue(
    Dexie.Promise.reject(new Dexie.AbortError('disk full')),
  );
  expect(await app.store.execute(addMatter)).toMatchObject({
    ok: true,
    value: { seq: 1, notice: { code: 'store/rebuilding', details: {} } },
  });
  expect(await app.store.execute(addEvent('a'))).toMatchObject({
    ok: true,
    value: { seq: 2, notice: null },
  });
  expect(app.store.getState().database.name).toBe('cache-2');
  expect(app.store.getState().health).toEqual({ kind: 'ready' });
  await expectCacheIsJournal(app);
});

test('a command that fails half way into the cache leaves nothing of it there', async () => {
  const app = await startApp();
  await app.store.execute(addMatter);
  const before = await readCache(app.store);
  const { database } = app.store.getState();
  vi.spyOn(database.meta, 'bulkPut').mockReturnValue(
    Dexie.Promise.reject(new Dexie.AbortError('half way')),
  );
  const after = new Promise<typeof before>((resolve) => {
    const stop = app.store.subscribe(() => {
      if (app.store.getState().health.kind !== 'rebuilding') return;
      stop();
      // The old database, as the failed transaction left it.
      void readCache({ getState: () => ({ database }) } as never).then(resolve);
    });
  });
  expect(await app.store.execute(addEvent('a'))).toMatchObject({ ok: true });
  expect(await after).toEqual(before);
});

test('a cache that never answers is told as slow, given up, and replaced', async () => {
  const app = await startApp({ store: { limits: { slowMs: 100, deadMs: 6_000 } } });
  await app.store.execute(addMatter);
  const seen: string[] = [];
  app.store.subscribe(() => seen.push(app.store.getState().health.kind));
  vi.spyOn(app.store.getState().database, 'transaction').mockReturnValue(
    new Dexie.Promise(() => undefined),
  );
  const saved = await app.store.execute(addEvent('a'));
  expect(saved).toMatchObject({ ok: true, value: { notice: { code: 'store/slow' } } });
  expect(await readAllCommands(app.journal)).toHaveLength(2);
  await app.store.execute(addEvent('b'));
  expect(seen).toEqual(expect.arrayContaining(['slow', 'rebuilding', 'ready']));
  await expectCacheIsJournal(app);
});

test('a refusal of the journal leaves the cache as it was', async () => {
  const refuse = (host: JournalHost): JournalHost => ({
    ...host,
    append: () =>
      Promise.resolve({ ok: false, failure: { code: 'journal/disk-full', details: {} } }),
  });
  const app = await startApp({ wrapHost: refuse });
  expect(await app.store.execute(addMatter)).toMatchObject({
    failure: { code: 'journal/disk-full' },
  });
  expect(await readCache(app.store)).toEqual({ rows: {}, log: [], appliedSeq: 0 });
});

test('a command whose answer was lost on the way is sent again and saved once', async () => {
  let calls = 0;
  const losing = (host: JournalHost): JournalHost => ({
    ...host,
    append: async (command) => {
      const answer = await host.append(command);
      calls += 1;
      if (calls === 1) throw new Error('the answer was lost');
      return answer;
    },
  });
  const app = await startApp({ wrapHost: losing });
  expect(await app.store.execute(addMatter)).toMatchObject({ ok: true, value: { seq: 1 } });
  await expectCacheIsJournal(app);
});

test('where no answer comes at all that is said, and the screens show what is on the disk', async () => {
  let isDeaf = false;
  const deaf = (host: JournalHost): JournalHost => ({
    ...host,
    append: async (command) => {
      const answer = await host.append(command);
      if (isDeaf) throw new Error('no answer');
      return answer;
    },
  });
  const app = await startApp({ wrapHost: deaf });
  await app.store.execute(addMatter);
  isDeaf = true;
  expect(await app.store.execute(addEvent('a'))).toEqual({
    ok: false,
    failure: { code: 'command/no-answer', details: {} },
  });
  isDeaf = false;
  await app.store.execute(addEvent('b'));
  await expectCacheIsJournal(app);
  expect(Object.keys((await readCache(app.store)).rows)).toContain('events:a');
});

test('a cache that shows another revision than the journal is refused and replaced', async () => {
  const app = await startApp();
  await app.store.execute(addMatter);
  await app.store.execute(addEvent('a'));
  await app.store.getState().database.rows('events').delete('a');
  expect(await app.store.execute(addEvent('a'))).toMatchObject({
    failure: { code: 'command/stale', details: { table: 'events', id: 'a' } },
  });
  await until(() => expect(app.store.getState().database.name).toBe('cache-2'));
  await expectCacheIsJournal(app);
});

test('a store that was closed is not filled again', async () => {
  const app = await startApp();
  await app.store.close();
  app.store.reportBroken();
  expect(await app.store.execute(addMatter)).toMatchObject({ failure: { code: 'store/closed' } });
  expect(app.store.getState().database.name).toBe('cache-1');
});

test('a live query sees each command, whole', async () => {
  const app = await startApp();
  await app.store.execute(addMatter);
  const views: (MatterView | undefined)[] = [];
  const reader = app.store.readerOf('matter-1');
  const live = liveQuery(() => app.store.guard(reader.read(app.store.getState().database)));
  const subscription = live.subscribe((view) => views.push(view));
  await until(() => expect(views.at(-1)?.events).toEqual([]));
  await app.store.execute({
    verb: 'event/add',
    rows: ['a', 'b'].map((id) => ({ table: 'events', after: buildEvent({ id }) })),
  });
  await until(() => expect(views.at(-1)?.events).toHaveLength(2));
  await app.store.execute({
    verb: 'event/edit',
    rows: [{ table: 'events', after: buildEvent({ id: 'a', title: 'Edited', rev: 1 }) }],
  });
  await until(() =>
    expect(
      views
        .at(-1)
        ?.events.map(({ title }) => title)
        .sort(),
    ).toEqual(['Edited', 'Note']),
  );
  subscription.unsubscribe();
  expect(views.map((view) => view?.events.length)).not.toContain(1);
});
