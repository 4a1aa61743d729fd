import { describe, expect, it } from 'vitest';
import { type HeadingRow, sectionsOf } from '../../../../renderer/ui/line-rows.ts';

const heading = (key: string): HeadingRow => ({ type: 'heading', key, text: key });
const rows = [{ key: '0' }, heading('A'), { key: '2' }, { key: '3' }, heading('B'), { key: '5' }];

/** The sections of the rows at these places, as heading and places. */
function parted(...places: number[]) {
  const inSight = places.map((index) => ({ index }));
  return sectionsOf(rows, inSight).map(({ heading: over, members }) => [
    over?.key ?? null,
    ...members.map(({ index }) => index),
  ]);
}

describe('sectionsOf', () => {
  it('puts each row under the heading above it, and the heading with its rows', () => {
    expect(parted(0, 1, 2, 3, 4, 5)).toEqual([
      [null, 0],
      ['A', 1, 2, 3],
      ['B', 4, 5],
    ]);
  });

  it('knows the heading of rows where the heading itself is scrolled away', () => {
    expect(parted(3, 5)).toEqual([
      ['A', 3],
      ['B', 5],
    ]);
  });

  it('has no sections where nothing is in sight', () => {
    expect(parted()).toEqual([]);
  });
});
