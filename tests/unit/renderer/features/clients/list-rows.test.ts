import { expect, test } from 'vitest';
import { listRows } from '../../../../../renderer/features/clients/list-rows.ts';
import { buildClient, buildMatter } from '../../../../builders/records.ts';
import { buildView, day, on } from '../../../../builders/matter-view.ts';

const ana = {
  client: buildClient({
    id: 'a',
    name: 'Ana Ruíz',
    identifiers: [{ kind: 'usms', value: '00123', nameAsBooked: 'RUIS' }],
  }),
  matters: [
    buildMatter({ id: 'm1', title: 'Custody' }),
    buildMatter({ id: 'm2', title: 'Asylum', archived: true }),
  ],
};
const bo = { client: buildClient({ id: 'b', name: 'Bo' }), matters: [] };
const gone = { client: buildClient({ id: 'g', name: 'Gone', archived: true }), matters: [] };
const asked = {
  words: '',
  withArchived: false,
  order: 'name' as const,
  today: day('2026-11-25'),
  viewOf: () => null,
};
const keys = (part: Partial<typeof asked>) =>
  listRows([ana, bo, gone], { ...asked, ...part }).map((row) => row.key);

test('A client has a line for each matter, and one where there is none', () => {
  expect(keys({})).toEqual(['m1', 'b']);
  expect(keys({ withArchived: true })).toEqual(['m1', 'm2', 'b', 'g']);
});

test('Every word has to be in a name, an alias, a number or a matter, accents aside', () => {
  expect(keys({ words: 'ruiz custody' })).toEqual(['m1']);
  expect(keys({ words: 'ruis 00123' })).toEqual(['m1']);
  expect(keys({ words: 'bo ruiz' })).toEqual([]);
});

test('The name stands on the first line of a client only', () => {
  const rows = listRows([ana, bo], { ...asked, withArchived: true });
  expect(rows.map((row) => row.isFirst)).toEqual([true, false, true]);
});

test('By what is next, a matter with a date comes before one without', () => {
  const cy = { client: buildClient({ id: 'c', name: 'Cy' }), matters: [buildMatter({ id: 'm3' })] };
  const hearing = {
    id: 'h',
    kind: 'hearing',
    title: 'h',
    details: { settings: [{ id: 's', date: on('2026-12-01') }] },
  };
  const views = new Map([
    ['m1', buildView({})],
    ['m3', buildView({ events: [hearing] })],
  ]);
  const rows = listRows([ana, cy], {
    ...asked,
    order: 'next',
    viewOf: (id) => views.get(id) ?? null,
  });
  expect(rows.map((row) => row.key)).toEqual(['m3', 'm1']);
});
