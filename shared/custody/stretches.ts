/** A stretch of day numbers, `to` not included. `from` may be -Infinity. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * The same days as stretches that neither overlap nor touch, by start.
 *
 * @example
 * unionOf([{ from: 1, to: 4 }, { from: 3, to: 6 }, { from: 9, to: 9 }])
 * //=> [{ from: 1, to: 6 }, { from: 9, to: 9 }]
 */
export function unionOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const union: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = union.at(-1);
    if (last !== undefined && next.from <= last.to)
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else union.push(next);
  }
  return union;
}

/** The days of stretches that do not overlap. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
