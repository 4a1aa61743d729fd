import { expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

const ET = 'America/New_York';

function detailOf(bar: object): string | undefined {
  const view = buildView({ bars: [{ id: 'bar', kind: 'tro', from: on('2026-11-01'), ...bar }] });
  return buildChronology(view, { asOf: day('2026-11-26') }).rows[0]?.detail;
}

test('A line of a bar says what it forbids, whom it binds, and every service', () => {
  expect(
    detailOf({
      bound: 'ICE',
      forbids: ['removal', 'transfer-out-of-district'],
      expires: on('2026-12-04', '17:00', ET),
      served: [
        { whom: 'ERO Boston', on: on('2026-11-01', '15:10', ET) },
        { whom: 'the warden', on: on('2026-11-02') },
      ],
    }),
  ).toBe(
    'forbids removal, transfer out of the district; binds ICE; served on ERO Boston Sun 11/01/2026, 3:10 PM ET; the warden Mon 11/02/2026',
  );
});

test('What is not recorded of a bar is said, and how long its order was to run', () => {
  expect(detailOf({ forbids: [] })).toBe(
    'what it forbids is not recorded; until further order; no service recorded',
  );
  expect(detailOf({ expires: on('2026-12-04'), lifted: on('2026-11-20') })).toBe(
    'forbids removal; was to expire Fri 12/04/2026; no service recorded',
  );
});
