/**
 * Orders two texts by their letters' numbers, the same on every computer: for keys, and for days with times.
 *
 * @example
 * ['b', 'a'].toSorted(compareText) //=> ['a', 'b']
 */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
