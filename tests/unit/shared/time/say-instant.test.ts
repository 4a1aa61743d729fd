import { expect, test } from 'vitest';
import { sayInstant } from '../../../../shared/time/say-instant.ts';

const instant = Date.UTC(2026, 10, 26, 23, 33);

test('An instant is said by the clock and the day of the zone', () => {
  expect(sayInstant(instant, 'America/New_York')).toBe('Thu 11/26/2026, 6:33 PM');
  expect(sayInstant(instant, 'Asia/Tokyo')).toBe('Fri 11/27/2026, 8:33 AM');
});
