import { describe, expect, test } from 'vitest';
import { moveDate, moveEvent } from '../../../../shared/chronology/move-event.ts';
import { dateOfEvent } from '../../../../shared/model/event-date.ts';
import { buildEvent, buildHearing } from '../../../builders/records.ts';

describe('An exactly dated event moves by whole days', () => {
  test('Its time of day and its zone stay, across the change of clocks too', () => {
    const date = {
      kind: 'on',
      from: '2025-03-08',
      precision: 'time',
      time: '14:00',
      zone: 'America/New_York',
      asTyped: '3/8 2p',
    } as const;
    expect(moveDate(date, 1)).toEqual({ ...date, from: '2025-03-09', asTyped: '' });
  });

  test('Month and year ends are crossed', () => {
    const moved = moveEvent(buildEvent(), -62);
    expect(moved === null ? null : dateOfEvent(moved)).toMatchObject({ from: '2024-12-31' });
  });

  test.each([
    { kind: 'around', from: '2025-03-08', precision: 'day', asTyped: '' },
    { kind: 'on', from: '2025-03', precision: 'month', asTyped: '' },
    { kind: 'undated', asTyped: '' },
  ] as const)('A date that is not exact does not: $kind', (date) => {
    expect(moveDate(date, 1)).toBeNull();
  });

  test('A hearing is never moved: it is reset', () => {
    expect(moveEvent(buildHearing(), 1)).toBeNull();
  });
});
