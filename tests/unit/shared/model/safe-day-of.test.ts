import { describe, expect, test } from 'vitest';
import { safeDayOf } from '../../../../shared/model/safe-day-of.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

function safeOf(details: object) {
  const { events } = buildView({
    events: [{ id: 'd', kind: 'deadline', title: 'Brief', date: on('2025-06-20'), details }],
  });
  const [event] = events;
  if (event?.kind !== 'deadline') throw new Error('no deadline');
  return safeDayOf(event);
}

describe('The safe day of a deadline', () => {
  test('is what its rule gave', () => {
    expect(safeOf({ safe: '2025-06-18' })).toBe('2025-06-18');
  });

  test('is none where no rule gave one', () => {
    expect(safeOf({})).toBeNull();
  });

  test('no longer stands once somebody set the date by hand, earlier or later', () => {
    expect(safeOf({ safe: '2025-06-18', editedByHand: true })).toBeNull();
    expect(safeOf({ safe: '2025-06-25', editedByHand: true })).toBeNull();
  });
});
