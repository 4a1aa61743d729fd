import type { EventKind } from '../model/event.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Bar, Claim } from '../model/custody.ts';
import type { Standing } from '../model/record.ts';
import type { SettingStatus } from '../model/hearing.ts';

/** Event kinds as menus, legends and tables name them. */
export const eventKindNames: Readonly<Record<EventKind, string>> = {
  encounter: 'Encounter',
  arrest: 'Arrest',
  'visa-action': 'Visa action',
  charge: 'Charge',
  filing: 'Filing',
  hearing: 'Hearing',
  appointment: 'Appointment',
  order: 'Order',
  release: 'Release',
  bond: 'Bond',
  condition: 'Condition',
  contact: 'Contact',
  deadline: 'Deadline',
  task: 'Task',
  note: 'Note',
};

/** Kinds of proceeding as lanes and tables name them. */
export const proceedingKindNames: Readonly<Record<ProceedingKind, string>> = {
  'removal-240': 'Removal proceedings',
  'immigration-bond': 'Immigration bond',
  'expedited-removal': 'Expedited removal',
  'credible-fear': 'Credible fear review',
  'reasonable-fear': 'Reasonable fear review',
  reinstatement: 'Reinstatement of removal',
  'administrative-removal-238b': 'Administrative removal, 238(b)',
  'withholding-only': 'Withholding-only proceedings',
  'asylum-only': 'Asylum-only proceedings',
  'bia-appeal': 'BIA appeal',
  'petition-for-review': 'Petition for review',
  habeas: 'Habeas',
  'uscis-application': 'USCIS application',
  'ice-stay': 'ICE stay request',
  'ice-custody-review': 'ICE custody review',
  'federal-criminal': 'Federal criminal case',
  'supervised-release': 'Supervised release',
  'state-criminal': 'State criminal case',
  'county-criminal': 'County criminal case',
  'municipal-criminal': 'Municipal criminal case',
  juvenile: 'Juvenile case',
  family: 'Family case',
  'post-conviction': 'Post-conviction relief',
  probation: 'Probation',
  other: 'Other proceeding',
};

export const claimKindNames: Readonly<Record<Claim['kind'], string>> = {
  'ice-detainer-i247a': 'ICE detainer I-247A',
  'warrant-i200': 'Warrant I-200',
  'warrant-i205': 'Warrant I-205',
  'criminal-warrant': 'Criminal warrant',
  writ: 'Writ',
  'probation-hold': 'Probation hold',
  'ice-custody-claim': 'ICE custody claim',
  other: 'Claim',
};

export const barKindNames: Readonly<Record<Bar['kind'], string>> = {
  'automatic-stay': 'Automatic stay of removal',
  'court-stay': 'Court stay of removal',
  tro: 'Temporary restraining order',
  'no-removal-order': 'Order not to remove',
  'no-transfer-order': 'Order not to transfer',
  'pending-fear-claim': 'Fear claim pending',
  other: 'Bar to removal',
};

export const standingNames: Readonly<Record<Standing, string>> = {
  undisputed: 'Undisputed',
  'disputed-by-us': 'Disputed by us',
  'disputed-by-the-government': 'Disputed by the government',
  unsure: 'Unsure',
};

export const settingStatusNames: Readonly<Record<SettingStatus, string>> = {
  set: 'Set',
  held: 'Held',
  'not-held': 'Not held',
  reset: 'Reset',
  continued: 'Continued',
  advanced: 'Advanced',
  vacated: 'Vacated',
  'not-reached': 'Not reached',
};
