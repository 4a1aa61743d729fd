import { counted } from '../../../shared/pages/list-page.ts';

/**
 * Says how many records, dockets and sources a copy leaves out.
 *
 * @param what one of them
 *
 * @example
 * sayHeldBack(1) //=> '1 restricted item is left out.'
 * sayHeldBack(2, 'item') //=> '2 items are left out.'
 */
export function sayHeldBack(count: number, what = 'restricted item'): string {
  return `${counted(count, `${what} is`, `${what}s are`)} left out.`;
}
