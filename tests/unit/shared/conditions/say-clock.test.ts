import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Contact, reactionClockOf } from '../../../../shared/conditions/reaction-clock.ts';
import {
  announcementOf,
  marksOf,
  sayClock,
  sayInstant,
  sayLeft,
} from '../../../../shared/conditions/say-clock.ts';
import { invariant } from '../../../../shared/result/invariant.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const boston = 'America/New_York';
const monroe = 'America/Chicago';
const HOUR = 3_600_000;

function clock(zone = boston) {
  const view = buildView({
    events: [
      {
        id: 'c',
        kind: 'condition',
        title: 'Report',
        date: on('2025-06-12'),
        details: { reactionHours: 24 },
      },
      {
        id: 'k',
        kind: 'contact',
        title: 'Contact',
        date: on('2025-06-14', '09:00', zone),
        details: { conditionId: 'c' },
      },
    ],
  });
  const contact = view.events.find((event): event is Contact => event.kind === 'contact');
  const found = contact === undefined ? null : reactionClockOf(view, contact);
  invariant(found, 'the contact starts a clock');
  return found;
}

test('What is left is cut to the minute and never said longer than it is', () => {
  expect(sayLeft(24 * HOUR)).toBe('24 h left');
  expect(sayLeft(24 * HOUR - 1)).toBe('23 h 59 min left');
  expect(sayLeft(59 * 60_000)).toBe('59 min left');
  expect(sayLeft(59_999)).toBe('less than a minute left');
  expect(sayLeft(0)).toBe('');
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 400 * HOUR }), (left) => {
      const said = /^(?:(\d+) h ?)?(?:(\d+) min )?left$/.exec(sayLeft(left));
      const minutes = Number(said?.[1] ?? 0) * 60 + Number(said?.[2] ?? 0);
      expect(minutes).toBe(Math.floor(left / 60_000));
    }),
  );
});

test('The end is said on the clock of the place, with the laptop’s beside it where that differs', () => {
  const end = Date.UTC(2025, 5, 15, 13);
  expect(sayInstant(end, boston, boston)).toBe('Sun, June 15, 2025, 9:00 AM EDT');
  expect(sayInstant(end, monroe, boston)).toBe(
    'Sun, June 15, 2025, 8:00 AM CDT (9:00 AM EDT on this laptop)',
  );
  expect(sayInstant(end, boston, 'Pacific/Guam')).toBe(
    'Sun, June 15, 2025, 9:00 AM EDT (11:00 PM ChST on this laptop)',
  );
  expect(sayInstant(Date.UTC(2025, 5, 15, 23), boston, 'Pacific/Guam')).toBe(
    'Sun, June 15, 2025, 7:00 PM EDT (Mon, June 16, 2025, 9:00 AM ChST on this laptop)',
  );
});

test('Past its end a clock says when the hours ended and asks for the report; it asserts nothing', () => {
  const one = clock();
  expect(sayClock(one, one.endsAt - HOUR, boston)).toBe(
    '1 h left, until Sun, June 15, 2025, 9:00 AM EDT',
  );
  const over = sayClock(one, one.endsAt, boston);
  expect(over).toBe('the 24 hours ended at Sun, June 15, 2025, 9:00 AM EDT; record the report');
  expect(over).not.toMatch(/overdue|violat/i);
});

test('It is announced as it starts, at half, at three hours, at one and at its end', () => {
  expect(marksOf(24)).toEqual([1, 3, 12, 24]);
  expect(marksOf(48)).toEqual([1, 3, 24, 48]);
  expect(marksOf(2)).toEqual([1, 2]);
  expect(marksOf(1)).toEqual([0.5, 1]);
  const one = clock();
  const said = (left: number) => announcementOf(one, one.endsAt - left);
  expect(said(24 * HOUR)).toBe('A contact is to be reported within 24 hours, by 9:00 AM EDT.');
  expect(said(13 * HOUR)).toBe(said(24 * HOUR));
  expect(said(12 * HOUR)).toContain('within 12 hours');
  expect(said(HOUR)).toContain('within 1 hour,');
  expect(said(0)).toBe('The 24 hours to report a contact have ended.');
  const all = new Set(Array.from({ length: 24 * 60 + 1 }, (_, minute) => said(minute * 60_000)));
  expect(all.size).toBe(5);
});
