import { fromTo, matterFileOf, on, stint } from './matter-view.ts';

const NY = 'America/New_York';
const docket = (label: string, more: object = {}) => ({ kind: 'docket', label, ...more });

/** A client in ICE custody with an immigration and a state case; names and numbers are invented. */
export const anaRuiz = matterFileOf({
  client: {
    id: 'ana',
    name: 'Ana Ruiz',
    countryOfBirth: 'Honduras',
    dateOfBirth: '1994-03-09',
    identifiers: [{ kind: 'a-number', value: '000123456' }],
  },
  matter: { id: 'ana-matter', title: 'Ruiz: removal and state case', responsibleAttorney: 'JP' },
  proceedings: [
    {
      id: 'ana-removal',
      kind: 'removal-240',
      ntaServed: on('2026-09-20'),
      court: {
        id: 'eoir-chelmsford',
        name: 'Immigration Court, Chelmsford, Mass.',
        city: 'Chelmsford',
        zone: NY,
      },
    },
    {
      id: 'ana-state',
      kind: 'state-criminal',
      docketNumber: '2601CR000000',
      court: { name: 'Boston Municipal Court', city: 'Boston', zone: NY },
    },
  ],
  events: [
    {
      id: 'ana-master',
      kind: 'hearing',
      title: 'Master calendar hearing',
      proceedingId: 'ana-removal',
      enteredBy: 'MQ',
      sources: [
        {
          kind: 'notice',
          label: 'Notice of hearing',
          quote: 'Wednesday, December 8, 2026, 9:00 AM',
        },
      ],
      details: {
        hearingType: 'master calendar',
        settings: [{ id: 'ana-master-1', date: on('2026-12-08', '09:00', NY) }],
      },
    },
    {
      id: 'ana-bond',
      kind: 'hearing',
      title: 'Bond hearing',
      proceedingId: 'ana-removal',
      sources: [{ kind: 'notice', label: 'Notice of hearing' }],
      details: {
        hearingType: 'bond',
        settings: [{ id: 'ana-bond-1', date: on('2026-12-03', '13:00', NY) }],
      },
    },
    {
      id: 'ana-plea',
      kind: 'hearing',
      title: 'Change of plea',
      proceedingId: 'ana-state',
      sources: [docket('Docket', { entry: '7' })],
      details: {
        hearingType: 'plea',
        settings: [{ id: 'ana-plea-1', date: on('2026-12-10', '10:00', NY) }],
      },
    },
    {
      id: 'ana-status',
      kind: 'hearing',
      title: 'Status conference',
      proceedingId: 'ana-state',
      sources: [docket('Docket', { entry: '5' })],
      details: { settings: [{ id: 'ana-status-1', date: on('2026-11-10', '10:00', NY) }] },
    },
    {
      id: 'ana-motion',
      kind: 'filing',
      title: 'Motion to continue',
      proceedingId: 'ana-state',
      date: on('2026-11-21'),
      sources: [docket('Docket', { entry: '6', dateAsStated: '11/21/26' })],
    },
    {
      id: 'ana-arrest',
      kind: 'arrest',
      title: 'Arrested by ICE',
      date: on('2026-09-20'),
    },
  ],
  stints: [
    stint('ana-plymouth', on('2026-09-20'), on('2026-10-02'), {
      facility: { name: 'Plymouth County', city: 'Plymouth', state: 'MA' },
    }),
    stint('ana-strafford', on('2026-09-30'), null, {
      facility: { name: 'Strafford County', city: 'Dover', state: 'NH' },
    }),
  ],
});

/** A client at liberty with a habeas case and a hearing at the time of Ana's. */
export const benOrtiz = matterFileOf({
  client: { id: 'ben', name: 'Ben Ortiz', countryOfBirth: 'Guatemala' },
  matter: { id: 'ben-matter', title: 'Ortiz: habeas', responsibleAttorney: 'JP' },
  proceedings: [
    {
      id: 'ben-habeas',
      kind: 'habeas',
      docketNumber: '1:26-cv-00000',
      court: { id: 'mad', name: 'U.S. District Court, D. Mass.', city: 'Boston', zone: NY },
    },
  ],
  events: [
    {
      id: 'ben-hearing',
      kind: 'hearing',
      title: 'Habeas hearing',
      proceedingId: 'ben-habeas',
      sources: [docket('Docket', { entry: '12' })],
      details: { settings: [{ id: 'ben-hearing-1', date: on('2026-12-08', '09:00', NY) }] },
    },
    {
      id: 'ben-sealed',
      kind: 'filing',
      title: 'Sealed exhibit',
      proceedingId: 'ben-habeas',
      date: on('2026-11-21'),
      restricted: ['sealed'],
      sources: [docket('Docket', { entry: '9' })],
    },
    {
      id: 'ben-note',
      kind: 'note',
      title: 'Travel',
      date: fromTo('2026-10-01', '2026-10-05'),
    },
  ],
});
