import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { KnownCourt, Vocabulary } from '../../../../shared/quick-add/vocabulary.ts';
import { buildView, day, type MatterRows } from '../../../builders/matter-view.ts';

/** Wednesday, May 20, 2026. */
export const today = day('2026-05-20');

const E = 'America/New_York';
const C = 'America/Chicago';

const court = (
  id: string,
  name: string,
  shortName: string,
  zone: string,
  cities: readonly string[],
  kind: string,
  aliases: readonly string[] = [],
): KnownCourt => ({
  id,
  name,
  shortName,
  city: cities[0] ?? '',
  zone,
  kind,
  aliases,
  seats: cities.map((city) => ({ city, zone })),
});

export const courts: readonly KnownCourt[] = [
  court(
    'vtd',
    'United States District Court for the District of Vermont',
    'D. Vt.',
    E,
    ['Burlington', 'Rutland'],
    'district',
  ),
  court(
    'mad',
    'United States District Court for the District of Massachusetts',
    'D. Mass.',
    E,
    ['Boston', 'Worcester'],
    'district',
  ),
  court(
    'mssd',
    'United States District Court for the Southern District of Mississippi',
    'S.D. Miss.',
    C,
    ['Jackson'],
    'district',
  ),
  court(
    'nyed',
    'United States District Court for the Eastern District of New York',
    'E.D.N.Y.',
    E,
    ['Brooklyn', 'Central Islip'],
    'district',
  ),
  court(
    'ca1',
    'United States Court of Appeals for the First Circuit',
    '1st Cir.',
    E,
    ['Boston'],
    'circuit',
    ['First Circuit'],
  ),
  court('bia', 'Board of Immigration Appeals', 'BIA', E, ['Falls Church'], 'bia'),
  court('eoir-boston', 'Boston Immigration Court', 'Boston IC', E, ['Boston'], 'immigration', [
    'JFK',
  ]),
  court(
    'eoir-chelmsford',
    'Chelmsford Immigration Court',
    'Chelmsford IC',
    E,
    ['Chelmsford'],
    'immigration',
  ),
  court('eoir-houston', 'Houston Immigration Court', 'Houston IC', C, ['Houston'], 'immigration'),
  court(
    'eoir-houston-greenspoint',
    'Houston (Greenspoint) Immigration Court',
    'Houston Greenspoint IC',
    C,
    ['Houston'],
    'immigration',
  ),
  court('eoir-jena', 'LaSalle (Jena) Immigration Court', 'Jena IC', C, ['Jena'], 'immigration', [
    'LaSalle',
  ]),
];

const ref = (id: string) => {
  const known = courts.find((one) => one.id === id);
  return {
    id,
    name: known?.name ?? id,
    shortName: known?.shortName ?? '',
    city: known?.city ?? '',
    zone: known?.zone ?? null,
  };
};

const on = (from: string, time?: string, zone?: string) => ({
  kind: 'on',
  from,
  precision: time === undefined ? 'day' : 'time',
  ...(time === undefined ? {} : { time, zone }),
});

const hearing = (
  id: string,
  proceedingId: string,
  title: string,
  hearingType: string,
  date: object,
) => ({
  id,
  kind: 'hearing',
  title,
  proceedingId,
  details: { hearingType, settings: [{ id: `${id}-set`, date }] },
});

let count = 0;
const matter = (
  name: string,
  sortName: string,
  rows: MatterRows,
  client: object = {},
): MatterView => {
  count += 1;
  return buildView({
    ...rows,
    client: { id: `client-${count}`, name, sortName, ...client },
    matter: { id: `matter-${count}`, title: name, ...rows.matter },
  });
};

export const petrova = matter(
  'Vera Petrova',
  'Petrova, Vera',
  {
    proceedings: [
      {
        id: 'p-removal',
        kind: 'removal-240',
        court: ref('eoir-boston'),
        judge: 'IJ Marlow',
        docketNumber: 'A000000001',
      },
      {
        id: 'p-habeas',
        kind: 'habeas',
        court: ref('vtd'),
        judge: 'Hon. Clara Reiss',
        docketNumber: '2:26-cv-00240',
      },
      {
        id: 'p-criminal',
        kind: 'federal-criminal',
        title: 'Criminal case',
        court: ref('mad'),
        judge: 'Sorel',
        docketNumber: '1:26-cr-10159-LTS',
      },
    ],
    events: [
      hearing(
        'h-mch',
        'p-removal',
        'Master calendar hearing',
        'master calendar',
        on('2026-06-18', '09:30', E),
      ),
      hearing(
        'h-status',
        'p-criminal',
        'Status conference',
        'status',
        on('2026-06-25', '14:00', E),
      ),
    ],
    stints: [
      {
        id: 's-1',
        authority: 'ice',
        facility: { name: 'Chittenden Regional', city: 'South Burlington', state: 'VT' },
        bookIn: on('2026-02-16'),
      },
    ],
    claims: [{ id: 'c-1', kind: 'ice-detainer-i247a', authority: 'ice', lodged: on('2026-05-12') }],
  },
  { identifiers: [{ kind: 'a-number', value: '000000001' }] },
);

export const ruizPena = matter('Ana Ruiz Peña', 'Ruiz Peña, Ana', {
  proceedings: [
    {
      id: 'r-removal',
      kind: 'removal-240',
      court: ref('eoir-chelmsford'),
      docketNumber: 'A000000002',
      ntaServed: on('2026-01-05'),
    },
  ],
  stints: [
    {
      id: 's-2',
      authority: 'ice',
      facility: { name: 'Richwood Correctional Center', city: 'Monroe', state: 'LA' },
      bookIn: on('2026-01-10'),
      bookOut: on('2026-03-01'),
    },
  ],
});

export const luisRuiz = matter('Luis Ruiz', 'Ruiz, Luis', {
  proceedings: [
    {
      id: 'l-state',
      kind: 'state-criminal',
      court: {
        id: '',
        name: 'Lowell District Court',
        shortName: 'Lowell DC',
        city: 'Lowell',
        zone: E,
      },
      docketNumber: '2611CR001234',
      judge: 'Alvarez',
    },
  ],
});

export const jackson = matter('Grace Jackson', 'Jackson, Grace', {
  proceedings: [
    { id: 'j-removal', kind: 'removal-240', court: ref('eoir-jena'), docketNumber: 'A000000004' },
  ],
});

export const chen = matter('May Chen', 'Chen, May', {});

export const delaCruz = matter('Omar de la Cruz', 'de la Cruz, Omar', {
  matter: { title: 'De la Cruz removal' },
});
export const delaCruzHabeas: MatterView = {
  ...delaCruz,
  matter: { ...delaCruz.matter, id: 'matter-6b', title: 'De la Cruz habeas' },
};

export const office: Vocabulary = {
  matters: [petrova, ruizPena, luisRuiz, jackson, chen, delaCruz, delaCruzHabeas],
  courts,
  hearingTypes: [
    newRow('hearingTypes', {
      id: 't-1',
      proceedingKind: 'state-criminal',
      types: ['lobby conference', 'jury-waived trial', 'status'],
    }),
  ],
};
