import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { parseTypedDate } from '../../../../shared/time/parse-typed-date.ts';
import { toTypedText } from '../../../../shared/time/to-typed-text.ts';
import { anyFileDate } from '../../../builders/any-matter-file.ts';
import { day, undated } from '../../../builders/matter-view.ts';

const hours = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});
const spanWithHours = fc
  .tuple(fc.constantFrom('between', 'from-to'), hours, hours)
  .map(([kind, time, toTime]) => ({
    kind,
    from: '2025-02-16',
    to: '2025-02-17',
    precision: 'time',
    time,
    toTime,
    zone: 'America/New_York',
  }));
const dayWithHour = fc
  .tuple(fc.constantFrom('on', 'around', 'before', 'after'), hours)
  .map(([kind, time]) => ({ kind, from: '2025-06-18', precision: 'time', time, zone: 'UTC' }));
const anyDate = fc
  .oneof(anyFileDate, spanWithHours, dayWithHour)
  .map((stated) => caseDateSchema.parse(stated));
const anyToday = fc.constantFrom(day('1999-12-31'), day('2026-11-26'), day('2051-02-28'));

describe('toTypedText', () => {
  it('is read back as the same date on any later day', () => {
    fc.assert(
      fc.property(anyDate, anyToday, (date, today) => {
        const zone = 'zone' in date ? date.zone : undefined;
        const text = toTypedText(date);
        const read = parseTypedDate(text, { today, ...(zone === undefined ? {} : { zone }) });
        const hasTime = 'time' in date || 'toTime' in date;
        const { zone: _zone, ...rest } = { zone, ...date };
        expect(read.ok ? read.value.date : read.failure).toEqual({
          ...(hasTime ? date : rest),
          asTyped: text,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('says in a word that there is no date', () => {
    expect(toTypedText(caseDateSchema.parse(undated))).toBe('undated');
  });
});
