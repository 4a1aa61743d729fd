import { expect, test } from 'vitest';
import { sayWhenKept } from '../../../../renderer/ui/say-when-kept.ts';

const tuesday = Date.UTC(2026, 10, 24, 15, 12);
const DAY_MS = 86_400_000;

test('Within a week the weekday says when, on the clock of the laptop', () => {
  expect(sayWhenKept(tuesday, tuesday + 2 * DAY_MS, 'America/New_York')).toBe('Tue 10:12 AM');
});

test('Later the day itself says it: a weekday would be taken for the last one', () => {
  expect(sayWhenKept(tuesday, tuesday + 7 * DAY_MS, 'America/New_York')).toBe(
    'Nov 24, 2026 10:12 AM',
  );
});
