import type { Confirmation } from '../model/custody.ts';

/** What a custody check found. */
export const confirmationResultNames: Readonly<Record<Confirmation['result'], string>> = {
  'in-custody': 'In custody',
  'not-found': 'Not found',
  released: 'Released',
};
