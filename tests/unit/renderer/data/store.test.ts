import { beforeEach, describe, expect, test } from 'vitest';
import { buildClient, buildEvent, buildHearing, buildMatter } from '../../../builders/records.ts';
import { readAllCommands, rowsOf } from '../../../builders/journal-states.ts';
import { readCache, startApp, type TestApp } from '../../../builders/store.ts';
import type { RowOf } from '../../../../shared/model/tables.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  await app.store.execute({
    verb: 'matter/add',
    rows: [
      { table: 'clients', after: buildClient() },
      { table: 'matters', after: buildMatter() },
    ],
  });
});

/** Adds or edits events in one command. */
function save(...events: RowOf<'events'>[]) {
  return app.store.execute({
    verb: 'event/save',
    rows: events.map((after) => ({ table: 'events' as const, after })),
  });
}

async function expectCacheIsJournal(): Promise<void> {
  const commands = await readAllCommands(app.journal);
  expect(await readCache(app.store)).toEqual({
    rows: rowsOf(commands),
    log: commands.flatMap(({ commandId, changes }) =>
      changes.map(({ table, id, rev }) => `${commandId}:${table}:${id}:${rev}`),
    ),
    appliedSeq: commands.length,
  });
}

test('a command sets ids and stamps, fills in defaults, and stands in journal and cache alike', async () => {
  const saved = await save(buildEvent());
  expect(saved).toMatchObject({ ok: true, value: { seq: 2, notice: null } });
  const [, command] = await readAllCommands(app.journal);
  expect(command).toMatchObject({
    at: 1_740_000_000_000,
    by: 'person-1',
    device: 'device-1',
    verb: 'event/save',
    changes: [
      {
        table: 'events',
        matterId: 'matter-1',
        rev: 1,
        before: null,
        after: { rev: 1, changedAt: 1_740_000_000_000, changedBy: 'person-1', archived: false },
      },
    ],
  });
  await expectCacheIsJournal();
});

test('an edit carries the row before and the next revision', async () => {
  await save(buildEvent());
  await save(buildEvent({ title: 'Edited', rev: 1 }));
  const [, , edit] = await readAllCommands(app.journal);
  expect(edit?.changes[0]).toMatchObject({
    rev: 2,
    before: { title: 'Note', rev: 1 },
    after: { title: 'Edited', rev: 2 },
  });
});

test('a row that moved since it was read is refused and nothing is saved', async () => {
  await save(buildEvent());
  await save(buildEvent({ title: 'First', rev: 1 }));
  expect(await save(buildEvent({ title: 'Second', rev: 1 }), buildEvent({ id: 'new' }))).toEqual({
    ok: false,
    failure: { code: 'command/stale', details: { table: 'events', id: 'event-1' } },
  });
  await expectCacheIsJournal();
  expect(await readAllCommands(app.journal)).toHaveLength(3);
});

test('a row that breaks a rule of the record is refused with the field named', async () => {
  const hearing = buildHearing();
  const broken = { ...hearing, details: { ...hearing.details, settings: [] } } as typeof hearing;
  expect(await save(broken)).toMatchObject({
    failure: { code: 'command/invalid', details: { path: 'details.settings' } },
  });
  expect(await readAllCommands(app.journal)).toHaveLength(1);
});

test('commands given at once run one after another', async () => {
  await save(buildEvent());
  const answers = await Promise.all(
    [1, 2, 3].map((rev) => save(buildEvent({ title: `Edit ${rev}`, rev }))),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  await expectCacheIsJournal();
});

test.each([
  ['no row', [], 'command/empty'],
  ['one row twice', [buildEvent(), buildEvent()], 'command/row-twice'],
])('%s is refused', async (_name, events, code) => {
  expect(await save(...events)).toMatchObject({ failure: { code } });
});

test('an event cannot move to another matter', async () => {
  await save(buildEvent());
  expect(await save(buildEvent({ matterId: 'matter-2', rev: 1 }))).toMatchObject({
    failure: { code: 'command/invalid', details: { path: 'matterId' } },
  });
});

describe('undo and redo', () => {
  const titleNow = async (): Promise<unknown> => {
    const { rows } = await readCache(app.store);
    const row = rows['events:event-1'] as RowOf<'events'> | undefined;
    return row === undefined ? null : `${row.title}${row.archived ? ' (archived)' : ''}`;
  };

  test('undo goes back step by step on the same row, redo forth again', async () => {
    await save(buildEvent({ title: 'A' }));
    await save(buildEvent({ title: 'B', rev: 1 }));
    await save(buildEvent({ title: 'C', rev: 2 }));
    const seen: unknown[] = [];
    const steps = ['undo', 'undo', 'undo', 'redo', 'redo', 'undo', 'redo', 'redo'] as const;
    for (const step of steps) {
      expect(await app.store[step]('matter-1')).toMatchObject({ ok: true });
      seen.push(await titleNow());
    }
    expect(seen).toEqual(['B', 'A', 'A (archived)', 'A', 'B', 'A', 'B', 'C']);
    expect(await app.store.redo('matter-1')).toMatchObject({ failure: { code: 'undo/nothing' } });
    await expectCacheIsJournal();
  });

  test('an undo is a command of its own that names what it takes back', async () => {
    const saved = await save(buildEvent());
    await app.store.undo('matter-1');
    const undo = (await readAllCommands(app.journal)).at(-1);
    expect(undo).toMatchObject({
      verb: 'log/undo',
      undoes: saved.ok ? saved.value.commandId : '',
      changes: [{ after: { archived: true, rev: 2 } }],
    });
  });

  test('each matter has its own order of undo', async () => {
    await save(buildEvent({ id: 'a', matterId: 'matter-1' }));
    await save(buildEvent({ id: 'b', matterId: 'matter-2' }));
    expect(app.store.getState().nextUndo('matter-2')).toBe('event/save');
    await app.store.undo('matter-1');
    const { rows } = await readCache(app.store);
    expect(rows['events:a']).toMatchObject({ archived: true });
    expect(rows['events:b']).toMatchObject({ archived: false });
  });

  test('a fresh act forgets what could be redone in its matter alone', async () => {
    await save(buildEvent({ id: 'a', matterId: 'matter-1' }));
    await save(buildEvent({ id: 'b', matterId: 'matter-2' }));
    await app.store.undo('matter-1');
    await app.store.undo('matter-2');
    await save(buildEvent({ id: 'c', matterId: 'matter-1' }));
    const { nextRedo } = app.store.getState();
    expect([nextRedo('matter-1'), nextRedo('matter-2')]).toEqual([null, 'event/save']);
  });

  test('after a restart a logged command can be put back as it was', async () => {
    await save(buildEvent({ title: 'A' }));
    await save(buildEvent({ title: 'B', rev: 1 }));
    const { disk, indexedDb } = app;
    app = await startApp({ disk: disk.afterKill(), indexedDb });
    expect(app.store.getState().nextUndo('matter-1')).toBeNull();
    expect(await app.store.putBack(3)).toMatchObject({ ok: true, value: { seq: 4 } });
    expect(await titleNow()).toBe('A');
    await app.store.undo('matter-1');
    expect(await titleNow()).toBe('B');
  });

  test('what was changed since cannot be put back, and the row is named', async () => {
    await save(buildEvent({ title: 'A' }));
    await save(buildEvent({ title: 'B', rev: 1 }));
    expect(await app.store.putBack(2)).toEqual({
      ok: false,
      failure: { code: 'undo/moved-since', details: { table: 'events', id: 'event-1' } },
    });
    expect(await app.store.putBack(99)).toMatchObject({ failure: { code: 'undo/nothing' } });
  });

  test('an undo is refused where something else changed the row since', async () => {
    await save(buildEvent({ title: 'A', matterId: 'matter-1' }));
    await save(buildEvent({ title: 'B', rev: 1 }));
    await app.store.undo('matter-1');
    await app.store.putBack(4);
    expect(await titleNow()).toBe('B');
    await app.store.undo('matter-1');
    await app.store.undo('matter-1');
    expect(await titleNow()).toBe('A (archived)');
    await expectCacheIsJournal();
  });
});

describe('what the matter reader gives', () => {
  const read = () => app.store.readerOf('matter-1').read(app.store.getState().database);

  test('the whole matter with its client, archived rows too', async () => {
    await save(buildEvent({ id: 'a' }), buildEvent({ id: 'b', archived: true }));
    await save(buildEvent({ id: 'c', matterId: 'matter-2' }));
    const view = await read();
    expect(view).toMatchObject({ client: { id: 'client-1' }, matter: { id: 'matter-1' } });
    expect(view?.events.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(view?.stints).toEqual([]);
  });

  test('rows that did not change stay the same objects', async () => {
    await save(buildEvent({ id: 'a' }), buildEvent({ id: 'b' }));
    const before = await read();
    await save(buildEvent({ id: 'b', title: 'Edited', rev: 1 }));
    const after = await read();
    const pick = (view: typeof before, id: string) => view?.events.find((event) => event.id === id);
    expect(pick(after, 'b')?.title).toBe('Edited');
    expect(pick(after, 'a')).toBe(pick(before, 'a'));
    expect(after?.stints).toBe(before?.stints);
    expect(after?.client).toBe(before?.client);
  });

  test('a command on another matter leaves the very same view', async () => {
    const before = await read();
    await save(buildEvent({ matterId: 'matter-2' }));
    expect(await read()).toBe(before);
  });

  test('an edit of the client or the matter shows', async () => {
    await read();
    await app.store.execute({
      verb: 'client/edit',
      rows: [
        { table: 'clients', after: buildClient({ name: 'New Name', rev: 1 }) },
        { table: 'matters', after: buildMatter({ title: 'New title', rev: 1 }) },
      ],
    });
    expect(await read()).toMatchObject({
      client: { name: 'New Name' },
      matter: { title: 'New title' },
    });
  });

  test('what was undone or redone in a matter that somebody looks at is known once that is said', async () => {
    await save(buildEvent({ id: 'a', title: 'First' }));
    await save(buildEvent({ id: 'a', title: 'Edited', rev: 1 }));
    await read();
    const title = () => app.store.readerOf('matter-1').known()?.events[0]?.title;
    await app.store.undo('matter-1');
    expect(title()).toBe('First');
    await app.store.redo('matter-1');
    expect(title()).toBe('Edited');
  });

  test('a matter that is not there is undefined', async () => {
    const reader = app.store.readerOf('nowhere');
    expect(await reader.read(app.store.getState().database)).toBeUndefined();
  });
});
