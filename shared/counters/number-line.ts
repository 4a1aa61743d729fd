/** A stretch of a line: what lies after `after` up to and with `upTo`. Either may be infinite. */
export type Stretch = { readonly after: number; readonly upTo: number };

/**
 * Makes stretches that overlap or touch one, sorted. What is left out twice is left out once.
 *
 * @example
 * unite([{ after: 0, upTo: 5 }, { after: 3, upTo: 8 }]) //=> [{ after: 0, upTo: 8 }]
 */
export function unite(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: Stretch[] = [];
  for (const one of stretches
    .filter(({ after, upTo }) => upTo > after)
    .toSorted((a, b) => a.after - b.after)) {
    const last = united.at(-1);
    if (last === undefined || one.after > last.upTo) united.push(one);
    else united[united.length - 1] = { after: last.after, upTo: Math.max(last.upTo, one.upTo) };
  }
  return united;
}

/**
 * How much of the way from one place to another counts; 0 where the second is not behind the first.
 *
 * @param leftOut united
 *
 * @example
 * countedBetween(0, 10, [{ after: 3, upTo: 5 }]) //=> 8
 */
export function countedBetween(from: number, to: number, leftOut: readonly Stretch[]): number {
  if (to <= from) return 0;
  return to - from - leftOutBetween(from, to, leftOut);
}

/** How much of the way from one place to another is left out. */
export function leftOutBetween(from: number, to: number, leftOut: readonly Stretch[]): number {
  return leftOut.reduce(
    (sum, { after, upTo }) => sum + Math.max(0, Math.min(upTo, to) - Math.max(after, from)),
    0,
  );
}

/**
 * Where a mark comes to lie that bare counting puts at `bare`: later by all that is left out on the
 * way. Infinite where what is left out goes on.
 *
 * @param leftOut united
 *
 * @example
 * pushedBack(0, 5, [{ after: 3, upTo: 6 }]) //=> 8
 */
export function pushedBack(from: number, bare: number, leftOut: readonly Stretch[]): number {
  let at = bare;
  for (const { after, upTo } of leftOut) {
    const start = Math.max(after, from);
    if (upTo > start && start < at) at += upTo - start;
  }
  return at;
}
