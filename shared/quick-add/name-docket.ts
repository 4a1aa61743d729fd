import { nameProceeding } from '../chronology/lanes.ts';
import type { Proceeding } from '../model/proceeding.ts';

/**
 * Names a docket as choices and sentences do.
 *
 * @example
 * nameDocket(habeas) //=> 'Habeas, 2:25-cv-00240'
 */
export function nameDocket(proceeding: Proceeding): string {
  const name = nameProceeding(proceeding);
  const { docketNumber } = proceeding;
  return docketNumber === '' ? name : `${name}, ${docketNumber}`;
}
