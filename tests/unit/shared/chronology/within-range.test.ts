import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { allDays, chronologyWithin } from '../../../../shared/chronology/within-range.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, day, on, stint, undated } from '../../../builders/matter-view.ts';

const asOf = day('2026-11-23');
const view = buildView({
  events: [
    { id: 'early', kind: 'filing', title: 'Early', date: on('2024-12-31') },
    { id: 'first', kind: 'filing', title: 'First', date: on('2025-01-01') },
    { id: 'last', kind: 'filing', title: 'Last', date: on('2025-06-30') },
    { id: 'late', kind: 'filing', title: 'Late', date: on('2025-07-01') },
    { id: 'month', kind: 'filing', title: 'Some day of June', date: on('2025-06') },
    { id: 'year', kind: 'filing', title: 'Some day of 2024', date: on('2024') },
    { id: 'never', kind: 'note', title: 'Undated', date: undated },
  ],
  stints: [
    stint('around', on('2024-03-01'), on('2026-03-01')),
    stint('before', on('2024-03-01'), on('2024-12-31')),
  ],
});
const within = (from: string | null, to: string | null) =>
  chronologyWithin(buildChronology(view, { asOf }), {
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  })
    .rows.map(({ key }) => key)
    .filter((key) => !key.startsWith('gap'))
    .toSorted();

describe('some days of a chronology', () => {
  it('are both ends, what reaches in, what can have been then, and what has no date', () => {
    expect(within('2025-01-01', '2025-06-30')).toEqual([
      'around',
      'first',
      'last',
      'month',
      'never',
    ]);
  });

  it('are open where no end is named', () => {
    expect(within('2025-07-01', null)).toEqual(['around', 'late', 'never']);
    expect(within(null, '2024-06-01')).toEqual(['around', 'before', 'never', 'year']);
    // Custody that ended on the first of the days ended on one of them.
    expect(within('2024-12-31', '2024-12-31')).toEqual([
      'around',
      'before',
      'early',
      'never',
      'year',
    ]);
    expect(within(null, null)).toHaveLength(9);
  });

  it('part every chronology: what is left out before and after a day, and what is left in, is all', () => {
    fc.assert(
      fc.property(validFile, fc.integer({ min: -500, max: 900 }), (file, days) => {
        const read = parseMatterFile(JSON.stringify(file));
        if (!read.ok) throw new Error(read.failure.code);
        const cut = addDays(day('2025-01-01'), days);
        for (const matter of read.value.matters) {
          const whole = buildChronology(matter, { asOf });
          const before = chronologyWithin(whole, { from: null, to: cut });
          const after = chronologyWithin(whole, { from: addDays(cut, 1), to: null });
          const marks = new Set([...before.marks, ...after.marks].map(({ id }) => id));
          expect(marks).toEqual(new Set(whole.marks.map(({ id }) => id)));
          const keys = new Set([...before.rows, ...after.rows].map(({ key }) => key));
          expect(keys).toEqual(new Set(whole.rows.map(({ key }) => key)));
          expect(chronologyWithin(whole, allDays)).toBe(whole);
        }
      }),
      { numRuns: 80 },
    );
  });
});
