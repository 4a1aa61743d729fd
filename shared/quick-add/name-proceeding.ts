import { proceedingKindNames } from '../chronology/kind-names.ts';
import type { Proceeding } from '../model/proceeding.ts';

/**
 * Names a docket as choices and sentences do.
 *
 * @example
 * nameProceeding(habeas) //=> 'Habeas, 2:25-cv-00240'
 */
export function nameProceeding({
  title,
  kind,
  docketNumber,
}: Pick<Proceeding, 'title' | 'kind' | 'docketNumber'>): string {
  const name = title === '' ? proceedingKindNames[kind] : title;
  return docketNumber === '' ? name : `${name}, ${docketNumber}`;
}
