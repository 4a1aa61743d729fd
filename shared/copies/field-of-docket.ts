import type { Proceeding, ProceedingKind } from '../model/proceeding.ts';

type Field = 'criminal' | 'immigration' | 'other';

const fields: Readonly<Record<ProceedingKind, Field>> = {
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
  'petition-for-review': 'immigration',
  // In this practice a writ is asked for against immigration custody.
  habeas: 'immigration',
  'uscis-application': 'immigration',
  'ice-stay': 'immigration',
  'ice-custody-review': 'immigration',
  'federal-criminal': 'criminal',
  'supervised-release': 'criminal',
  'state-criminal': 'criminal',
  'county-criminal': 'criminal',
  'municipal-criminal': 'criminal',
  'post-conviction': 'criminal',
  probation: 'criminal',
  juvenile: 'other',
  family: 'other',
  other: 'other',
};

/** What body of law a docket is of; a court of immigration tells it where the kind does not. */
export function fieldOf({ kind, court }: Pick<Proceeding, 'kind' | 'court'>): Field {
  if (court !== null && (court.id.startsWith('eoir-') || court.id === 'bia')) return 'immigration';
  return fields[kind];
}
