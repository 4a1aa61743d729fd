import { expect, test } from 'vitest';
import type { RowDraft } from '../../../../renderer/data/draft.ts';
import { mergeEvents } from '../../../../shared/editing/merge-events.ts';
import { mergeRows } from '../../../../shared/editing/merge-rows.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import type { AnyRow } from '../../../../shared/model/tables.ts';
import { buildView, on } from '../../../builders/matter-view.ts';
import { readCache, startApp } from '../../../builders/store.ts';

/** What a person sees of the record: everything but revisions and stamps of change. */
function contentOf(rows: Readonly<Record<string, AnyRow>>): object {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [
      key,
      { ...row, rev: 0, changedAt: 0, changedBy: '' },
    ]),
  );
}

test('a merge that is undone leaves the record as it was, with all that followed it', async () => {
  const view = buildView({
    events: [
      { id: 'kept', kind: 'condition', title: 'Travel', date: on('2025-03-01') },
      { id: 'other', kind: 'condition', title: 'Stay in state', date: on('2025-03-02') },
      {
        id: 'contact',
        kind: 'contact',
        title: 'Stop',
        date: on('2025-03-05'),
        details: { conditionId: 'other' },
      },
    ],
  });
  const { store } = await startApp();
  const added = await store.execute({
    verb: 'matter/open',
    rows: [
      { table: 'clients', after: view.client },
      { table: 'matters', after: view.matter },
      ...view.events.map((after) => ({ table: 'events', after }) as const),
    ],
  });
  expect(added.ok).toBe(true);
  const before = await readCache(store);
  const eventOf = (id: string) => before.rows[`events:${id}`] as CaseEvent;
  const events = ['kept', 'other', 'contact'].map(eventOf);
  const merged = mergeEvents(
    eventOf('kept'),
    eventOf('other'),
    { sides: {}, otherDateWas: 'reset' },
    { newId: () => 'new' },
  );
  if (!merged.ok) throw new Error(merged.failure.code);
  const rows = mergeRows({ ...view, events }, merged.value).map(
    ({ table, row }) => ({ table, after: row }) as RowDraft,
  );
  expect((await store.execute({ verb: 'event/merge', rows })).ok).toBe(true);
  const after = await readCache(store);
  expect(after.rows['events:other']).toMatchObject({ archived: true });
  expect(after.rows['events:contact']).toMatchObject({ details: { conditionId: 'kept' } });

  expect((await store.undo(view.matter.id)).ok).toBe(true);
  expect(contentOf((await readCache(store)).rows)).toEqual(contentOf(before.rows));
  expect((await store.redo(view.matter.id)).ok).toBe(true);
  expect(contentOf((await readCache(store)).rows)).toEqual(contentOf(after.rows));
  await store.close();
});
