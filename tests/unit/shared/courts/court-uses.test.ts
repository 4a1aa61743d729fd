import { expect, test } from 'vitest';
import { courtDifferences, usesOfCourt } from '../../../../shared/courts/court-uses.ts';
import { toOwnCourt } from '../../../../shared/courts/own-court.ts';
import { completeRow } from '../../../../shared/model/complete-row.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { buildView } from '../../../builders/matter-view.ts';

const court = {
  id: 'c1',
  name: 'Example County Court',
  shortName: '',
  city: 'Rutland',
  zone: 'America/New_York',
};
const proceeding = (id: string, at: typeof court | null, archived = false) => ({
  id,
  kind: 'county-criminal',
  docketNumber: id,
  court: at,
  archived,
});

test('The uses of a court are the proceedings that name it by its id, archived ones too', () => {
  const view = buildView({
    proceedings: [
      proceeding('p1', court),
      proceeding('p2', { ...court, id: 'mad' }),
      proceeding('p3', null),
      proceeding('p4', { ...court, name: 'As it was called once' }, true),
    ],
  });
  expect(usesOfCourt('c1', [view]).map((use) => use.proceeding.id)).toEqual(['p1', 'p4']);
  expect(usesOfCourt('c1', [view])[1]?.stored.name).toBe('As it was called once');
});

test('What differs is named in the words of the form', () => {
  expect(courtDifferences(court, court)).toEqual([]);
  expect(courtDifferences(court, { ...court, name: 'Another', city: 'Barre', zone: null })).toEqual(
    ['name', 'city', 'time zone'],
  );
});

test('A court that an earlier version kept has no state and no circuit, and is complete as it is', () => {
  const row = newRow('courts', { id: 'c1', court });
  expect(completeRow('courts', row)).toBe(row);
  expect(toOwnCourt(row)).toMatchObject({ state: '', circuit: null });
  expect(toOwnCourt({ ...row, state: 'VT', circuit: 'ca2' })).toMatchObject({
    state: 'VT',
    circuit: 'ca2',
  });
});
