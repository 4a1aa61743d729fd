/**
 * Says how many restricted records and sources a copy leaves out.
 *
 * @example
 * sayHeldBack(1) //=> '1 restricted item is left out.'
 */
export function sayHeldBack(count: number): string {
  return count === 1
    ? '1 restricted item is left out.'
    : `${String(count)} restricted items are left out.`;
}
