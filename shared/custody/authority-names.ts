import type { Authority } from '../model/record.ts';

/** As printed in bars and tables. */
export const authorityNames: Readonly<Record<Authority, string>> = {
  ice: 'ICE',
  cbp: 'CBP',
  usms: 'USMS',
  bop: 'BOP',
  orr: 'ORR',
  state: 'State',
  county: 'County',
  other: 'Other authority',
};

/** Authorities that hold under the immigration laws. */
export const immigrationAuthorities: readonly Authority[] = ['ice', 'cbp', 'orr'];

/** Authorities that hold on criminal matters. `other` can be either, and is summed with neither. */
export const criminalAuthorities: readonly Authority[] = ['usms', 'bop', 'state', 'county'];

/** Authorities in the order in which legends and sums list them. */
export const authorityOrder: readonly Authority[] = [
  'cbp',
  'ice',
  'orr',
  'usms',
  'bop',
  'state',
  'county',
  'other',
];
