import type { ProceedingKind } from './proceeding.ts';

/**
 * Before whom a proceeding stands, as far as hearings, production and outside sources differ:
 * `immigration-court` (EOIR, without its Board), `federal` (district courts), `state` (state, county
 * and municipal courts), `none` (the Board, courts of appeals, offices, and what is not known).
 */
export type Forum = 'immigration-court' | 'federal' | 'state' | 'none';

const forums: Readonly<Record<ProceedingKind, Forum>> = {
  'removal-240': 'immigration-court',
  'immigration-bond': 'immigration-court',
  'expedited-removal': 'immigration-court',
  'credible-fear': 'immigration-court',
  'reasonable-fear': 'immigration-court',
  reinstatement: 'immigration-court',
  'administrative-removal-238b': 'immigration-court',
  'withholding-only': 'immigration-court',
  'asylum-only': 'immigration-court',
  'bia-appeal': 'none',
  'petition-for-review': 'none',
  habeas: 'federal',
  'uscis-application': 'none',
  'ice-stay': 'none',
  'ice-custody-review': 'none',
  'federal-criminal': 'federal',
  'supervised-release': 'federal',
  'state-criminal': 'state',
  'county-criminal': 'state',
  'municipal-criminal': 'state',
  juvenile: 'state',
  family: 'state',
  'post-conviction': 'state',
  probation: 'state',
  other: 'none',
};

/** Before whom proceedings of a kind stand. */
export function forumOf(kind: ProceedingKind): Forum {
  return forums[kind];
}

/** Proceedings on a criminal charge that is pending: where a plea or a sentence can come. */
export const criminalCases: readonly ProceedingKind[] = [
  'federal-criminal',
  'state-criminal',
  'county-criminal',
  'municipal-criminal',
];
