import { buildView, on } from '../../../builders/matter-view.ts';

const eastern = 'America/New_York';
const central = 'America/Chicago';
const boston = {
  id: 'eoir-boston',
  name: 'Boston Immigration Court',
  city: 'Boston',
  zone: eastern,
};
const mad = {
  id: 'mad',
  name: 'U.S. District Court, District of Massachusetts',
  city: 'Boston',
  zone: eastern,
};
const jena = { id: 'eoir-jena', name: 'LaSalle Immigration Court', city: 'Jena', zone: central };
const lawd = {
  id: 'lawd',
  name: 'U.S. District Court, Western District of Louisiana',
  city: 'Lafayette',
  zone: central,
};
const cambridge = {
  name: 'Cambridge District Court',
  city: 'Medford',
  zone: eastern,
};
const bia = { name: 'Board of Immigration Appeals', city: 'Falls Church', zone: eastern };

function set(id: string, day: string, time: string, zone: string): object {
  return { settings: [{ id: `${id}-1`, date: on(day, time, zone) }] };
}

/** Ana Example: removal, bond, habeas, a complaint, a state case, an application, an appeal. */
export const ana = buildView({
  client: {
    id: 'client-ana',
    name: 'Ana Example',
    aliases: ['Ana Maria Example-Reyes'],
    identifiers: [{ kind: 'a-number', value: '000123456' }],
  },
  matter: { id: 'matter-ana', title: 'Example: removal and federal case' },
  proceedings: [
    { id: 'removal', kind: 'removal-240', court: boston },
    { id: 'bond', kind: 'immigration-bond', court: boston },
    { id: 'habeas', kind: 'habeas', court: mad, docketNumber: '1:25-cv-10011-ABC' },
    { id: 'complaint', kind: 'federal-criminal', court: mad, docketNumber: '1:25-mj-01234-JGD' },
    { id: 'state', kind: 'state-criminal', court: cambridge, docketNumber: '2552CR000123' },
    { id: 'application', kind: 'uscis-application', docketNumber: 'IOE0900000001' },
    { id: 'appeal', kind: 'bia-appeal', court: bia },
  ],
  events: [
    {
      id: 'master',
      kind: 'hearing',
      title: 'Master calendar hearing',
      proceedingId: 'removal',
      details: { ...set('master', '2026-03-03', '09:00', eastern), hearingType: 'master calendar' },
    },
    {
      id: 'bond-hearing',
      kind: 'hearing',
      title: 'Bond hearing',
      proceedingId: 'bond',
      details: { ...set('bond-hearing', '2026-01-15', '13:00', eastern), hearingType: 'bond' },
    },
    {
      id: 'detention',
      kind: 'hearing',
      title: 'Detention hearing',
      proceedingId: 'complaint',
      details: { ...set('detention', '2025-12-05', '14:00', eastern), hearingType: 'detention' },
    },
    {
      id: 'pretrial',
      kind: 'hearing',
      title: 'Pretrial hearing',
      proceedingId: 'state',
      details: { ...set('pretrial', '2026-01-20', '09:00', eastern), hearingType: 'pretrial' },
    },
    {
      id: 'isap',
      kind: 'appointment',
      title: 'ISAP check-in',
      details: { ...set('isap', '2025-12-09', '10:00', eastern), appointmentType: 'ISAP check-in' },
    },
  ],
});

/** Luis Sample: removal at Jena, and a case in the Western District of Louisiana. */
export const luis = buildView({
  client: {
    id: 'client-luis',
    name: 'Luis Sample',
    identifiers: [{ kind: 'a-number', value: '000654321' }],
  },
  matter: { id: 'matter-luis', title: 'Sample: removal at Jena' },
  proceedings: [
    { id: 'luis-removal', kind: 'removal-240', court: jena },
    { id: 'luis-federal', kind: 'federal-criminal', court: lawd, docketNumber: '6:25-cr-00077' },
  ],
  events: [
    {
      id: 'luis-individual',
      kind: 'hearing',
      title: 'Individual hearing',
      proceedingId: 'luis-removal',
      details: {
        ...set('luis-individual', '2026-02-10', '08:30', central),
        hearingType: 'individual',
      },
    },
    {
      id: 'luis-status',
      kind: 'hearing',
      title: 'Status conference',
      proceedingId: 'luis-federal',
      details: { ...set('luis-status', '2025-12-17', '10:00', central), hearingType: 'status' },
    },
  ],
});

export const office = [ana, luis];
export const courts = [boston, jena, mad, lawd].map((court) => ({ shortName: '', ...court }));
