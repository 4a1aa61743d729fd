import { expect, test } from 'vitest';
import { placesOn } from '../../../../shared/custody/place.ts';
import { custodySpans } from '../../../../shared/custody/spans.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const view = buildView({
  stints: [
    stint('north', on('2025-01-01'), around('2025-02-10')),
    stint('south', around('2025-02-10'), on('2025-05-01'), { endedBy: 'release' }),
    stint('west', on('2025-08-01'), null),
  ],
});
const spans = custodySpans(view, day('2025-12-31'));

test.each<[string, object, readonly (readonly [string, string])[]]>([
  ['a day well inside a stint is sure', on('2025-01-20'), [['north', 'sure']]],
  ['the last day of a stint is its own', on('2025-05-01'), [['south', 'sure']]],
  ['a running stint answers to the as-of day', on('2025-12-31'), [['west', 'sure']]],
  [
    'a day inside the doubt of a handover has both, what is written first',
    on('2025-02-09'),
    [
      ['north', 'as-recorded'],
      ['south', 'possible'],
    ],
  ],
  [
    'the day of the handover as written has both',
    on('2025-02-10'),
    [
      ['north', 'as-recorded'],
      ['south', 'as-recorded'],
    ],
  ],
  [
    'a stretch over two places is possible for both',
    between('2025-01-15', '2025-03-01'),
    [
      ['north', 'possible'],
      ['south', 'possible'],
    ],
  ],
  ['a month that a stint covers is sure', on('2025-03'), [['south', 'sure']]],
  ['a date without a limit is never sure', after('2025-06-01'), [['west', 'possible']]],
  ['before the first stint there is no place', before('2024-12-01'), []],
  ['out of custody there is no place', on('2025-06-15'), []],
  ['past the as-of day there is no place', on('2026-02-01'), []],
  ['an undated event has no place', undated, []],
])('%s', (_rule, date, expected) => {
  const places = placesOn(spans, caseDateSchema.parse(date));
  expect(places.map((place) => [place.stint.id, place.certainty])).toEqual(expected);
});

test('a stint that ended nobody knows when is only a possible place after its book-in', () => {
  const open = buildView({ stints: [stint('a', on('2025-01-01'), undated)] });
  const places = placesOn(
    custodySpans(open, day('2025-12-31')),
    caseDateSchema.parse(on('2025-06-01')),
  );
  expect(places.map((place) => place.certainty)).toEqual(['possible']);
});

test.each([
  ['2025-01-20', 'sure'],
  ['2025-02-15', 'as-recorded'],
  ['2025-06-01', 'possible'],
])('where the client was not found since March 1, the place on %s is %s', (date, certainty) => {
  const check = (id: string, on: string, result: string) => ({
    id,
    on,
    result,
    against: 'Locator',
  });
  const lost = buildView({
    stints: [stint('a', on('2025-01-01'), null)],
    confirmations: [check('x', '2025-02-01', 'in-custody'), check('y', '2025-03-01', 'not-found')],
  });
  const places = placesOn(custodySpans(lost, day('2025-12-31')), caseDateSchema.parse(on(date)));
  expect(places.map((place) => place.certainty)).toEqual([certainty]);
});
