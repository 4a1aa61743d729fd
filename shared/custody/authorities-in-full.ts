import type { Authority } from '../model/record.ts';

/** Authorities as a sentence for a court names them. */
export const authoritiesInFull: Readonly<Record<Authority, string>> = {
  ice: 'U.S. Immigration and Customs Enforcement',
  cbp: 'U.S. Customs and Border Protection',
  usms: 'the United States Marshals Service',
  bop: 'the Federal Bureau of Prisons',
  orr: 'the Office of Refugee Resettlement',
  state: 'state authorities',
  county: 'county authorities',
  other: 'another authority',
};
