import { expect, test } from 'vitest';
import { lastConfirmation, sayConfirmed } from '../../../../shared/custody/last-confirmation.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';

const check = (id: string, onDay: string, more: object = {}) => ({
  id,
  on: onDay,
  against: 'Locator',
  result: 'in-custody',
  ...more,
});

function stampOf(confirmations: readonly object[], bookOut: object | null = null) {
  const view = buildView({
    matter: { factsCurrentThrough: '2026-11-25' },
    stints: [stint('held', on('2026-10-01'), bookOut)],
    confirmations,
  });
  const { holders, limit } = summarizeCustody(view, day('2026-11-26'));
  const piece = holders.at(-1);
  const last = piece === undefined ? null : lastConfirmation(view, piece, limit);
  return last === null ? null : sayConfirmed(last);
}

test('The stamp is the last check that found the client, with its weekday, time and zone', () => {
  expect(
    stampOf([
      check('b', '2026-11-19', { time: '14:10', zone: 'America/New_York' }),
      check('c', '2026-11-19', { time: '09:00', zone: 'America/New_York' }),
      check('a', '2026-11-12'),
    ]),
  ).toBe('as confirmed Thu 11/19/2026, 2:10 PM ET');
});

test('A check past the limit, of another authority, archived or before the hold began is no stamp', () => {
  expect(
    stampOf([
      check('a', '2026-11-26'),
      check('b', '2026-11-20', { authority: 'usms' }),
      check('c', '2026-11-20', { archived: true }),
      check('d', '2026-09-20'),
    ]),
  ).toBeNull();
});

test('Custody that has ended has no stamp', () => {
  expect(stampOf([check('a', '2026-10-10')], on('2026-11-01'))).toBeNull();
});
