import type { MatterView } from '../../../../shared/model/matter-view.ts';
import type { Vocabulary } from '../../../../shared/quick-add/vocabulary.ts';
import { buildView, type MatterRows } from '../../../builders/matter-view.ts';
import { courts, office } from './office.ts';

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

const lowell = {
  id: '',
  name: 'Lowell District Court',
  shortName: 'Lowell DC',
  city: 'Lowell',
  zone: 'America/New_York',
};

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
    client: { id: `busy-client-${count}`, name, sortName, ...client },
    matter: { id: `busy-matter-${count}`, title: name },
  });
};

const on = (from: string, time: string, zone: string) => ({
  kind: 'on',
  from,
  precision: 'time',
  time,
  zone,
});

/** Names that are also words of a line: months, days, kinds of event, with accents and marks. */
const others: readonly MatterView[] = [
  matter('Seán O’Neil', 'O’Neil, Seán', {
    proceedings: [
      {
        id: 'o-criminal',
        kind: 'federal-criminal',
        court: ref('nyed'),
        judge: 'Hon. June Castro',
        docketNumber: '1:26-cr-00311',
      },
    ],
  }),
  matter(
    'Nguyễn Văn Minh',
    'Nguyễn, Văn Minh',
    {
      proceedings: [
        {
          id: 'n-removal',
          kind: 'removal-240',
          court: ref('eoir-houston'),
          docketNumber: 'A000000021',
        },
      ],
      events: [
        {
          id: 'n-mch',
          kind: 'hearing',
          title: 'Master calendar hearing',
          proceedingId: 'n-removal',
          details: {
            hearingType: 'master calendar',
            settings: [{ id: 'n-mch-set', date: on('2026-06-30', '08:30', 'America/Chicago') }],
          },
        },
      ],
    },
    { identifiers: [{ kind: 'a-number', value: '000000021' }] },
  ),
  matter('María García-López', 'García-López, María', {
    proceedings: [
      {
        id: 'g-removal',
        kind: 'removal-240',
        court: ref('eoir-boston'),
        judge: 'IJ April',
        docketNumber: 'A000000022',
      },
    ],
  }),
  matter('Carlos García', 'García, Carlos', {
    proceedings: [
      { id: 'c-state', kind: 'state-criminal', court: lowell, docketNumber: '2611CR002002' },
    ],
  }),
  matter('Will March', 'March, Will', {
    proceedings: [
      {
        id: 'w-removal',
        kind: 'removal-240',
        court: ref('eoir-boston'),
        docketNumber: 'A000000023',
      },
    ],
  }),
  matter('Julia Bond', 'Bond, Julia', {
    proceedings: [
      { id: 'b-removal', kind: 'removal-240', court: ref('eoir-jena'), docketNumber: 'A000000024' },
      {
        id: 'b-bond',
        kind: 'immigration-bond',
        court: ref('eoir-jena'),
        docketNumber: 'A000000024',
      },
    ],
    stints: [
      {
        id: 'b-1',
        authority: 'ice',
        facility: { name: 'Richwood Correctional Center', city: 'Monroe', state: 'LA' },
        bookIn: { kind: 'on', from: '2026-04-02', precision: 'day' },
      },
    ],
  }),
  matter('Thu Tran', 'Tran, Thu', {
    proceedings: [{ id: 't-cf', kind: 'credible-fear', court: ref('eoir-houston') }],
  }),
  matter('Jose Rivera', 'Rivera, Jose', {}),
  matter('José Rivera', 'Rivera, José', {}),
];

/** An office in which nearly every name can be taken for something else. */
export const busyOffice: Vocabulary = { ...office, matters: [...office.matters, ...others] };
