/** A stretch to be put into a row, in whatever unit: milliseconds, pixels, points. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Puts stretches into rows so that none overlap, each in the highest row that is free: the same
 * packing for screen and paper.
 *
 * @param stretches sorted by `from`
 * @param limits `gap` is kept free between two in one row; `maxRows` null = as many as it takes
 * @returns the row of each stretch, 0 on top; -1 where all rows are taken
 *
 * @example
 * packRows([{ from: 0, to: 5 }, { from: 3, to: 8 }, { from: 5, to: 9 }], { gap: 0, maxRows: null })
 * //=> [0, 1, 0]
 */
export function packRows(
  stretches: readonly Stretch[],
  { gap, maxRows }: { readonly gap: number; readonly maxRows: number | null },
): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free >= 0 ? free : ends.length;
    if (maxRows !== null && row >= maxRows) return -1;
    ends[row] = to;
    return row;
  });
}
