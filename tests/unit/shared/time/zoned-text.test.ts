import { expect, test } from 'vitest';
import { zonedText } from '../../../../shared/time/zoned-text.ts';

test.each([
  [Date.UTC(2026, 10, 2, 2, 30), 'America/New_York', '2026-11-01T21:30-05:00'],
  [Date.UTC(2026, 10, 1, 5, 30), 'America/New_York', '2026-11-01T01:30-04:00'],
  [Date.UTC(2026, 10, 1, 6, 30), 'America/New_York', '2026-11-01T01:30-05:00'],
  [Date.UTC(2026, 5, 1, 0, 0), 'Asia/Kolkata', '2026-06-01T05:30+05:30'],
  [Date.UTC(2026, 5, 1, 0, 0), 'America/St_Johns', '2026-05-31T21:30-02:30'],
  [Date.UTC(2026, 5, 1, 0, 0), 'UTC', '2026-06-01T00:00+00:00'],
])('The instant %d in %s is %s', (instant, zone, text) => {
  expect(zonedText(instant, zone)).toBe(text);
});
