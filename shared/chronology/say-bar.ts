import type { Bar } from '../model/custody.ts';
import { formatCaseDate } from '../time/format-case-date.ts';

/** What a bar forbids, in words. */
export const forbidNames: Readonly<Record<Bar['forbids'][number], string>> = {
  removal: 'removal',
  transfer: 'transfer',
  'transfer-out-of-district': 'transfer out of the district',
};

/**
 * What a bar forbids.
 *
 * @example
 * sayForbids({ forbids: ['removal', 'transfer'], ... }) //=> 'forbids removal, transfer'
 */
export function sayForbids({ forbids }: Pick<Bar, 'forbids'>): string {
  return forbids.length === 0
    ? 'what it forbids is not recorded'
    : `forbids ${forbids.map((one) => forbidNames[one]).join(', ')}`;
}

/** On whom it was served and when, each service; that none is recorded is said. */
export function sayServed({ served }: Pick<Bar, 'served'>): string {
  if (served.length === 0) return 'no service recorded';
  const each = served.map(({ whom, on }) => `${whom} ${formatCaseDate(on, { style: 'table' })}`);
  return `served on ${each.join('; ')}`;
}

/** Until when the order itself runs, where its line does not say so already; empty where it does. */
export function sayTerm({ expires, lifted }: Pick<Bar, 'expires' | 'lifted'>): string {
  if (expires === null) return lifted === null ? 'until further order' : '';
  return lifted === null ? '' : `was to expire ${formatCaseDate(expires, { style: 'table' })}`;
}
