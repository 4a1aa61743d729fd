import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCourts } from '../../../../shared/courts/all-courts.ts';
import { closuresOf } from '../../../../shared/courts/closures-of.ts';
import { isOwnCourt } from '../../../../shared/courts/own-court.ts';
import { courtClosureSchema } from '../../../../shared/model/court.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { addDays, daysBetween } from '../../../../shared/time/civil-day.ts';
import { caseDay, day } from '../time/dates.ts';

const court = (id: string) => ({ id, name: 'Example Court', zone: null });
const snow = { from: day('2026-02-09'), to: day('2026-02-11'), reason: 'snow' };

test('Every day of a span is a closed day of that court and of no other', () => {
  const rows = [
    newRow('courts', { id: 'mad', court: court('mad'), closures: [snow] }),
    newRow('courts', { id: 'c1', court: court(''), closures: [{ ...snow, to: snow.from }] }),
  ];
  expect(closuresOf('mad', rows)).toEqual([
    { on: '2026-02-09', reason: 'snow' },
    { on: '2026-02-10', reason: 'snow' },
    { on: '2026-02-11', reason: 'snow' },
  ]);
  expect(closuresOf('c1', rows)).toEqual([{ on: '2026-02-09', reason: 'snow' }]);
  expect(closuresOf('vtd', rows)).toEqual([]);
});

test('A court that is archived was closed all the same', () => {
  const row = newRow('courts', { id: 'c1', court: court('c1'), archived: true, closures: [snow] });
  expect(closuresOf('c1', [row])).toHaveLength(3);
});

test('Spans that overlap close no day twice, and the days are in their order', () => {
  const span = fc
    .tuple(caseDay, fc.integer({ min: 0, max: 20 }))
    .map(([from, days]) => ({ from, to: addDays(from, days), reason: 'flood' }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (closures) => {
      const days = closuresOf('mad', [
        newRow('courts', { id: 'mad', court: court('mad'), closures }),
      ]).map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { from, to } of closures)
        expect(days.filter((on) => from <= on && on <= to)).toHaveLength(daysBetween(from, to) + 1);
    }),
  );
});

test('A closure that ends before it begins is refused', () => {
  expect(courtClosureSchema.safeParse({ ...snow, to: '2026-02-08' }).success).toBe(false);
});

test('A row of a shipped court is no court of the office', () => {
  expect(isOwnCourt(newRow('courts', { id: 'mad', court: court('mad') }))).toBe(false);
  expect(isOwnCourt(newRow('courts', { id: 'c1', court: court('c1') }))).toBe(true);
  expect(
    shippedCourts.every(({ id }) => !isOwnCourt(newRow('courts', { id, court: court(id) }))),
  ).toBe(true);
});
