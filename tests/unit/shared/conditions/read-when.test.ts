import { describe, expect, test } from 'vitest';
import { readWhen } from '../../../../shared/conditions/read-when.ts';

const boston = 'America/New_York';
/** Saturday 9:00 AM in Boston. */
const nowMs = Date.UTC(2025, 5, 14, 13, 0, 30);
const read = (text: string, zone = boston) => readWhen(text, { nowMs, zone });
const dateOf = (text: string, zone = boston) => {
  const found = read(text, zone);
  return found.ok ? `${found.value.date.from} ${found.value.date.time ?? ''}` : found.failure.code;
};

describe('When something happened', () => {
  test.each([
    ['', '2025-06-14 09:00'],
    ['now', '2025-06-14 09:00'],
    ['8:15a', '2025-06-14 08:15'],
    ['today 8a', '2025-06-14 08:00'],
    ['yesterday 11p', '2025-06-13 23:00'],
    ['6/13/25 2p', '2025-06-13 14:00'],
    ['6/13', '2025-06-13 '],
    ['11p', 'condition/ahead'],
    ['6/15/25', 'condition/ahead'],
    ['tomorrow 8a', 'condition/ahead'],
    ['jun 2025', 'condition/not-one-day'],
    ['~6/10/25', 'condition/not-one-day'],
    ['3/9/25 2:30a', 'court-time/skipped'],
    ['whenever', 'typed-date/unreadable'],
  ])('"%s" is %s', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });

  test('is dated on the clock of the place: on Guam it is Saturday night', () => {
    expect(dateOf('', 'Pacific/Guam')).toBe('2025-06-14 23:00');
    expect(dateOf('8:15a', 'Pacific/Guam')).toBe('2025-06-14 08:15');
    expect(dateOf('8:15a', 'Pacific/Honolulu')).toBe('condition/ahead');
  });
});
