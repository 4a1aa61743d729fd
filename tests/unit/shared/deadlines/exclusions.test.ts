import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Exclusion,
  excludedSpanOn,
  uniteExclusions,
} from '../../../../shared/deadlines/exclusions.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { caseDay, codeOf, day, valueOf } from '../time/dates.ts';

const span = (from: string, to: string, reason: string): Exclusion => ({
  from: day(from),
  to: day(to),
  reason,
});

test('Spans that overlap or touch become one, with each reason once', () => {
  const spans = [
    span('2026-09-15', '2026-10-02', 'competency'),
    span('2026-09-10', '2026-09-20', 'motion'),
    span('2026-10-03', '2026-10-04', 'motion'),
    span('2026-11-01', '2026-11-01', 'absence'),
  ];
  expect(valueOf(uniteExclusions(spans))).toEqual([
    { from: '2026-09-10', to: '2026-10-04', reasons: ['motion', 'competency'] },
    { from: '2026-11-01', to: '2026-11-01', reasons: ['absence'] },
  ]);
});

test('A span within another leaves out nothing more', () => {
  const spans = [span('2026-09-01', '2026-09-30', 'a'), span('2026-09-05', '2026-09-06', 'b')];
  expect(valueOf(uniteExclusions(spans))).toMatchObject([{ from: '2026-09-01', to: '2026-09-30' }]);
});

test('A span that ends before it begins is refused', () => {
  expect(codeOf(uniteExclusions([span('2026-09-02', '2026-09-01', 'x')]))).toBe(
    'deadline/exclusion-backwards',
  );
});

test('A day is left out by the union exactly if one of the spans leaves it out', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(caseDay, fc.array(anySpan, { maxLength: 6 }), (start, spans) => {
      const dated = spans.map(({ from, to }) => ({
        from: addDays(start, from),
        to: addDays(start, to),
        reason: 'r',
      }));
      const united = valueOf(uniteExclusions(dated));
      for (let index = -1; index < 85; index += 1) {
        const on = addDays(start, index);
        const wanted = spans.some(({ from, to }) => from <= index && index <= to);
        expect(excludedSpanOn(on, united) !== null).toBe(wanted);
      }
    }),
  );
});
