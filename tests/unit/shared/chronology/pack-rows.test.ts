import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../../../shared/chronology/pack-rows.ts';

const stretches = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 500 }), length: fc.nat(80) }))
  .map((list) =>
    list
      .map(({ from, length }) => ({ from, to: from + length }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
  );

describe('packing stretches into rows', () => {
  it('gives touching stretches one row', () => {
    const rows = packRows(
      [
        { from: 0, to: 5 },
        { from: 3, to: 8 },
        { from: 5, to: 9 },
      ],
      {
        gap: 0,
        maxRows: null,
      },
    );
    expect(rows).toEqual([0, 1, 0]);
  });

  it('keeps the gap free', () => {
    const rows = packRows(
      [
        { from: 0, to: 5 },
        { from: 6, to: 8 },
      ],
      { gap: 2, maxRows: null },
    );
    expect(rows).toEqual([0, 1]);
  });

  it('says -1 where all rows are taken', () => {
    const three = [0, 1, 2].map((from) => ({ from, to: 10 }));
    expect(packRows(three, { gap: 0, maxRows: 2 })).toEqual([0, 1, -1]);
  });

  it('never lets two of one row overlap', () => {
    fc.assert(
      fc.property(stretches, fc.nat(5), (list, gap) => {
        const rows = packRows(list, { gap, maxRows: null });
        list.forEach((one, index) => {
          const before = list.slice(0, index).filter((_, other) => rows[other] === rows[index]);
          for (const other of before) expect(other.to + gap).toBeLessThanOrEqual(one.from);
        });
      }),
    );
  });
});
