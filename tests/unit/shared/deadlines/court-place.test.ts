import { expect, test } from 'vitest';
import { shippedCourts } from '../../../../shared/courts/all-courts.ts';
import { courtPlace } from '../../../../shared/deadlines/court-place.ts';
import { codeOf, valueOf } from '../time/dates.ts';

test.each([
  ['mad', 'MA', 'court'],
  ['vtd', 'VT', 'court'],
  ['lawd', 'LA', 'court'],
  ['nysd', 'NY', 'court'],
  ['med', 'ME', 'court'],
  ['mdd', 'MD', 'court'],
  ['ncmd', 'NC', 'court'],
  ['ilcd', 'IL', 'court'],
  ['dcd', 'DC', 'court'],
  ['prd', 'PR', 'court'],
  ['nmid', 'MP', 'court'],
  ['ca1', 'MA', 'court'],
  ['ca5', 'LA', 'court'],
  ['cadc', 'DC', 'court'],
  ['bia', null, 'agency'],
  ['eoir-boston', null, 'agency'],
])('%s lies in %s and is a %s', (id, state, forum) => {
  expect(valueOf(courtPlace(id))).toEqual({ id, state, forum });
});

test('Every shipped court has its place; only an agency has no state', () => {
  for (const { id, state } of shippedCourts) {
    const place = valueOf(courtPlace(id));
    expect(place.state === null).toBe(place.forum === 'agency');
    if (place.state !== null) expect(place.state).toBe(state);
  }
});

test.each(['', 'mass', 'xxd', 'ca12', 'MAD', 'eoir-', 'mad ', 'mand', 'nyd', 'ctnd'])(
  '%j is no court',
  (id) => {
    expect(codeOf(courtPlace(id))).toBe('deadline/unknown-court');
  },
);
