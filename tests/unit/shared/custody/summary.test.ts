import { describe, expect, test } from 'vitest';
import { nameFacility } from '../../../../shared/custody/facility-names.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const sum = (stints: readonly object[], matter = {}) =>
  summarizeCustody(buildView({ stints, matter }), AS_OF);

describe('the summary', () => {
  test('lists authorities in a fixed order and adds them up as immigration and criminal', () => {
    const summary = sum([
      stint('a', on('2025-03-01'), on('2025-04-01'), { authority: 'county' }),
      stint('b', on('2025-01-01'), on('2025-01-11'), { authority: 'cbp' }),
      stint('c', on('2025-01-11'), on('2025-03-01'), { authority: 'orr' }),
    ]);
    expect(summary.byAuthority.map((one) => one.authority)).toEqual(['cbp', 'orr', 'county']);
    expect(summary.immigration.elapsed).toEqual({ min: 59, max: 59 });
    expect(summary.criminal.elapsed).toEqual({ min: 31, max: 31 });
  });

  test('counts a change of facility inside a stay as a transfer, a change of authority alone not', () => {
    const jail = { facility: { name: 'County Jail' } };
    const summary = sum([
      stint('a', on('2025-01-01'), on('2025-02-01'), { ...jail, authority: 'county' }),
      stint('b', on('2025-02-01'), on('2025-03-01'), jail),
      stint('c', on('2025-03-01'), on('2025-04-01'), { facility: null }),
      stint('d', on('2025-06-01'), on('2025-07-01')),
    ]);
    expect(summary.transfers).toEqual({ atLeast: 0, isExact: false });
    expect(summary.placesUnknown).toBe(1);
  });

  test('knows a facility once, however it is capitalized, and not the desk of a few hours', () => {
    const summary = sum([
      stint('a', on('2025-01-01'), on('2025-01-01'), { facility: { name: 'Airport' } }),
      stint('b', on('2025-01-01'), on('2025-02-01'), { facility: { name: 'Eloy', city: 'Eloy' } }),
      stint('c', on('2025-03-01'), on('2025-04-01'), { facility: { name: 'ELOY', city: 'eloy' } }),
    ]);
    expect(summary.facilitiesKnown.map((one) => one.name.toLowerCase())).toEqual(['eloy']);
  });

  test('a place without its city is the place of that name, in its fullest record', () => {
    const richwood = { name: 'Richwood Correctional Center' };
    const summary = sum([
      stint('a', on('2025-01-01'), on('2025-02-01'), { facility: richwood }),
      stint('b', on('2025-02-01'), on('2025-03-01'), {
        facility: { ...richwood, city: 'Monroe', state: 'LA' },
      }),
    ]);
    expect(summary.facilitiesKnown.map(nameFacility)).toEqual([
      'Richwood Correctional Center, Monroe, LA',
    ]);
    expect(summary.transfers).toEqual({ atLeast: 0, isExact: true });
  });

  test('one name in two cities is two places, and one code is one place under two names', () => {
    const at = (facility: object) => ({ facility });
    const summary = sum([
      stint('a', on('2025-01-01'), on('2025-02-01'), at({ name: 'County Jail', city: 'Eloy' })),
      stint('b', on('2025-02-01'), on('2025-03-01'), at({ name: 'County Jail', city: 'Tucson' })),
      stint('c', on('2025-03-01'), on('2025-04-01'), at({ name: 'EPC', code: 'elp' })),
      stint('d', on('2025-04-01'), on('2025-05-01'), at({ name: 'El Paso', code: 'ELP' })),
    ]);
    expect(summary.facilitiesKnown).toHaveLength(3);
    expect(summary.transfers).toEqual({ atLeast: 2, isExact: true });
  });

  test('two places in a row that are not known are surely no transfer, nor one between two stints at one place', () => {
    const nowhere = { facility: null };
    const jail = { facility: { name: 'Jail' } };
    const transfers = (...places: readonly object[]) =>
      sum(
        places.map((place, index) =>
          stint(
            String(index),
            on(`2025-0${String(index + 1)}-01`),
            on(`2025-0${String(index + 2)}-01`),
            place,
          ),
        ),
      ).transfers;
    expect(transfers(nowhere, nowhere)).toEqual({ atLeast: 0, isExact: false });
    expect(transfers(jail, nowhere, jail)).toEqual({ atLeast: 0, isExact: false });
    expect(transfers(jail, nowhere, {})).toEqual({ atLeast: 1, isExact: false });
  });

  test('a place where the client was booked in today counts as known', () => {
    const summary = sum([stint('a', on('2025-12-31'), null)]);
    expect(summary.facilitiesKnown).toHaveLength(1);
  });

  test('stops at the as-of day or at "facts current through", whichever is earlier', () => {
    expect(sum([], { factsCurrentThrough: '2025-06-25' }).limit).toBe('2025-06-25');
    expect(sum([], { factsCurrentThrough: '2026-06-25' }).limit).toBe('2025-12-31');
    expect(sum([]).limit).toBe('2025-12-31');
  });
});

test.each([
  [{ name: 'Eloy', city: 'Eloy', state: 'AZ', code: '' }, 'Eloy, Eloy, AZ'],
  [{ name: 'Jail', city: '', state: 'LA', code: 'X1' }, 'Jail, LA'],
  [null, 'Facility not known'],
])('%o is printed as "%s"', (facility, text) => {
  expect(nameFacility(facility)).toBe(text);
});
