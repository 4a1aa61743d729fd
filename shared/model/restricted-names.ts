import type { RestrictedClass } from './record.ts';

/** Why something stays out of copies, as forms and panels name it. */
export const restrictedNames: Readonly<Record<RestrictedClass, string>> = {
  'vawa-t-u': '8 USC 1367 (VAWA, T, U)',
  asylum: 'Asylum',
  'juvenile-orr': 'Juvenile or ORR',
  sealed: 'Sealed',
  'grand-jury': 'Grand jury',
  'presentence-pretrial': 'Presentence or pretrial services',
  'protective-order': 'Protective order',
  cooperation: 'Cooperation',
  medical: 'Medical',
};
