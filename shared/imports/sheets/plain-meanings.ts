import type { EventKind } from '../../model/event.ts';
import type { Meaning } from '../../quick-add/meaning.ts';

/** Each kind by its name alone: what it is of that kind nobody said. */
export const plainMeanings: Readonly<Record<EventKind, Meaning>> = {
  encounter: { title: '', record: 'encounter' },
  arrest: { title: '', record: 'arrest' },
  'visa-action': { title: '', record: 'visa-action', action: 'other' },
  charge: { title: '', record: 'charge' },
  filing: { title: '', record: 'filing', document: '', filedBy: 'unknown' },
  hearing: { title: '', record: 'hearing', hearingType: '' },
  appointment: { title: '', record: 'appointment', appointmentType: '' },
  order: { title: '', record: 'order', orderType: 'other' },
  release: { title: '', record: 'release', how: 'unknown' },
  bond: { title: '', record: 'bond', step: 'asked' },
  condition: { title: '', record: 'condition', category: 'other' },
  contact: { title: '', record: 'contact' },
  deadline: { title: '', record: 'deadline' },
  task: { title: '', record: 'task' },
  note: { title: '', record: 'note' },
};
