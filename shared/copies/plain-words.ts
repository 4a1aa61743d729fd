import type { EventOfKind } from '../model/event.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { fieldOf } from './field-of-docket.ts';

/**
 * What a docket is called where others may read along: no word of asylum, fear, removal or of a charge.
 */
export function plainDocketName(docket: Pick<Proceeding, 'kind' | 'court'>): string {
  if (docket.kind === 'habeas') return 'Case about being held';
  return fieldOf(docket) === 'immigration' ? 'Immigration case' : 'Other court case';
}

/**
 * What a condition is called. Null = it says too much where others read along: whom to stay away from,
 * what is treated.
 */
export const plainConditions: Readonly<
  Record<EventOfKind<'condition'>['details']['category'], string | null>
> = {
  travel: 'Limits on travel: ask us before you go',
  passport: 'Passport: ask us',
  reporting: 'Report as the order says',
  'check-in': 'Check-ins',
  monitor: 'Monitor',
  residence: 'Where you live: ask us before you change it',
  contact: null,
  treatment: null,
  other: null,
};

export const PLAIN_COURT_DATE = 'Court date';
export const PLAIN_APPOINTMENT = 'Appointment';
export const PLAIN_RELEASE = 'Released';
