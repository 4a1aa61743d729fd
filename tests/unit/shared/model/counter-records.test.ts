import { expect, test } from 'vitest';
import { followReferences } from '../../../../shared/editing/references-to.ts';
import { adoptMatterFile } from '../../../../shared/model/adopt-matter-file.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { buildView, matterFileOf, on } from '../../../builders/matter-view.ts';

const rows = (id: string) => ({
  events: [{ id: 'arrest', kind: 'arrest', title: 'Arrest', date: on('2026-11-20') }],
  matter: {
    counters: [
      { id: 'c', title: 'C', from: on('2026-11-20'), fromRecord: { table: 'events', id } },
    ],
  },
});

test('A counter that names a record which is not there refuses the file', () => {
  const read = parseMatterFile(JSON.stringify(matterFileOf(rows('gone'))));
  expect(read.ok ? null : read.failure.code).toBe('matter-file/broken-reference');
});

test('A counter follows its record into a copy of the file, and into the event that it is merged with', () => {
  const read = parseMatterFile(JSON.stringify(matterFileOf(rows('arrest'))));
  if (!read.ok) throw new Error(read.failure.code);
  let next = 0;
  const adopted = adoptMatterFile(read.value, {
    newId: () => `new-${String((next += 1))}`,
    asCopy: true,
    persons: [],
  });
  const [view] = adopted.matters;
  expect(view?.matter.counters[0]?.fromRecord?.id).toBe(view?.events[0]?.id);
  expect(view?.events[0]?.id).not.toBe('arrest');
  const moved = followReferences(buildView(rows('arrest')), 'arrest', 'other');
  expect(moved.matter?.counters[0]?.fromRecord).toEqual({ table: 'events', id: 'other' });
});
