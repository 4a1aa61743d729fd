import type { Condition } from '../../../shared/conditions/reaction-clock.ts';

/** What a condition is about, as the list says it. */
export const categoryNames: Readonly<Record<Condition['details']['category'], string>> = {
  travel: 'Travel area',
  passport: 'Passport',
  reporting: 'Reporting',
  'check-in': 'Check-in',
  monitor: 'Monitor',
  contact: 'Contact',
  residence: 'Residence',
  treatment: 'Treatment',
  other: 'Other',
};
