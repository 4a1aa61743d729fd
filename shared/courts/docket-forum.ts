import type { ProceedingKind } from '../model/proceeding.ts';
import type { CourtKind } from './court-entry.ts';

/** How dockets are numbered where a proceeding runs; `any` where each court has its own way. */
export type DocketForum =
  'federal-criminal' | 'federal-civil' | 'circuit' | 'immigration' | 'receipt' | 'any';

const forums: Readonly<Record<ProceedingKind, DocketForum>> = {
  'removal-240': 'immigration',
  'immigration-bond': 'immigration',
  'expedited-removal': 'immigration',
  'credible-fear': 'immigration',
  'reasonable-fear': 'immigration',
  reinstatement: 'immigration',
  'administrative-removal-238b': 'immigration',
  'withholding-only': 'immigration',
  'asylum-only': 'immigration',
  'bia-appeal': 'immigration',
  'petition-for-review': 'circuit',
  habeas: 'federal-civil',
  'uscis-application': 'receipt',
  'ice-stay': 'immigration',
  'ice-custody-review': 'immigration',
  'federal-criminal': 'federal-criminal',
  'supervised-release': 'federal-criminal',
  'state-criminal': 'any',
  'county-criminal': 'any',
  'municipal-criminal': 'any',
  juvenile: 'any',
  family: 'any',
  'post-conviction': 'any',
  probation: 'any',
  other: 'any',
};

/**
 * How the docket of a proceeding is numbered. An appeal keeps its kind (a habeas case in the Second
 * Circuit), so a court of appeals decides before the kind does; so does a court of the office's own.
 */
export function docketForum(kind: ProceedingKind, courtKind: CourtKind | null): DocketForum {
  if (courtKind === 'circuit') return 'circuit';
  if (courtKind === 'own') return 'any';
  return forums[kind];
}
