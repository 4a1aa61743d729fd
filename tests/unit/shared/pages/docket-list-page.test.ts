import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { type DocketList, docketLists } from '../../../../shared/docket/matter-lists.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { docketListPage } from '../../../../shared/pages/docket-list-page.ts';
import { buildView, day, type MatterRows, on } from '../../../builders/matter-view.ts';
import { deadline, hearing, hearingAt } from '../docket/rows.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-05-26');
const proceedings = [{ id: 'p', kind: 'habeas', court: { name: 'D. Vt.', city: 'Burlington' } }];
const check = { by: 'MQ', on: '2026-05-01', against: 'CM/ECF', result: 'same' };

function docketWith(rows: MatterRows) {
  return docketOf([buildView({ proceedings, ...rows })], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
}

function pageOf(list: DocketList, rows: MatterRows) {
  return docketListPage(docketWith(rows).list(list), words);
}

const words = {
  ...stamp,
  today,
  label: 'Checks due',
  lists: 'Hearing dates to look up again',
  empty: 'Good: every coming hearing date was checked lately.',
  whose: '',
  laptopZone: 'America/New_York',
  nameOf: (reference: string) => reference,
};

test('A list of the docket prints each line with its docket, its last check and a box to tick', () => {
  const page = pageOf('checks-due', {
    events: [
      hearingAt(
        'h',
        '2026-06-10',
      )({
        proceedingId: 'p',
        responsibleAttorney: 'MQ',
        setting: { check },
      }),
    ],
  });
  expect(page.title).toBe('Docket: Checks due');
  expect(page.printed).toBe('Printed Wed 11/25/2026, 2:10 PM by MQ · last merged: never');
  expect(readGroups(page)).toEqual([
    {
      heading: '',
      rows: [
        [
          'Wed 06/10/2026, 9:00 AM ET',
          'Ana Example',
          'Hearing h|Hearing, unverified, last checked May 1, 2026 by MQ: CM/ECF, the same',
          'Habeas, D. Vt., Burlington',
          'MQ',
          '[ ]',
        ],
      ],
    },
  ]);
});

test('Every list prints each of its lines once', () => {
  const events = [
    hearing('past', on('2026-05-20')),
    hearing('later', on('2026-08-20')),
    hearing('soon', on('2026-05-28')),
    deadline('d', on('2026-05-20')),
    hearing('tbd', { kind: 'undated' }, { setting: { form: 'to-be-determined' } }),
  ];
  for (const list of docketLists) {
    const whats = docketWith({ events })
      .list(list)
      .map(({ what }) => what);
    const rows = readGroups(pageOf(list, { events }))[0]?.rows ?? [];
    expect(whats).toHaveLength(rows.length);
    rows.forEach((cells, index) => {
      expect(cells.join(' ')).toContain(whats[index]);
    });
  }
  expect(readGroups(pageOf('overdue', { events }))[0]?.rows).toHaveLength(2);
});

test('What has nothing next has no column of days, and says in which docket', () => {
  const page = pageOf('nothing-next', {});
  expect(page.columns.map(({ title }) => title)).toEqual([
    'Client',
    'What',
    'Where',
    'Who',
    'Done',
  ]);
  expect(readGroups(page)[0]?.rows).toEqual([
    ['Ana Example', 'Nothing next', 'Habeas, D. Vt., Burlington', '', '[ ]'],
  ]);
});

test('Of a restricted record only its time and who has to be there are printed', () => {
  const secret = hearingAt(
    'Secret',
    '2026-06-10',
  )({
    proceedingId: 'p',
    responsibleAttorney: 'MQ',
    restricted: ['asylum'],
    setting: { check: { ...check, against: 'Secret line' } },
  });
  const page = pageOf('checks-due', { events: [secret] });
  expect(readGroups(page)[0]?.rows).toEqual([
    ['Wed 06/10/2026, 9:00 AM ET', 'Restricted matter', 'unverified', '', 'MQ', '[ ]'],
  ]);
  for (const word of ['Secret', 'Ana', 'Burlington', 'Habeas'])
    expect(wordsOf(page)).not.toContain(word);
});

test('Of a custody that is restricted nothing is printed, nor of a check of it', () => {
  const stint = (more: object) => [
    { id: 't', authority: 'orr', facility: { name: 'Secret' }, bookIn: on('2026-01-05'), ...more },
  ];
  const seen = { id: 'k', on: '2026-02-01', against: 'Secret', result: 'in-custody' };
  const clientsOf = (rows: MatterRows) =>
    docketListPage(docketWith(rows).list('custody'), words).groups.flatMap(({ rows: lines }) =>
      lines.map(([, client]) => client),
    );
  const told = clientsOf({ stints: stint({}), confirmations: [seen] });
  expect(told).toEqual([[{ text: 'Ana Example', look: 'strong' }]]);
  for (const rows of [
    { stints: stint({ restricted: ['juvenile-orr'] }), confirmations: [seen] },
    { stints: stint({ doNotDisclose: true }) },
    { stints: stint({}), confirmations: [{ ...seen, restricted: ['medical'] }] },
  ])
    expect(clientsOf(rows)).toEqual([[{ text: 'Restricted matter', look: 'strong' }]]);
});

test('Samples stay off the page, and it says so; an empty list says what that means', () => {
  const page = pageOf('overdue', {
    matter: { sampleNotice: 'Sample' },
    events: [deadline('d', on('2026-05-20'))],
  });
  expect(readGroups(page)).toEqual([{ heading: '', rows: [] }]);
  expect(page.notes).toEqual(['Samples are not printed: this list has some on the screen.']);
  expect(pageOf('overdue', {}).notes).toEqual([]);
  expect(page.empty).toBe('Good: every coming hearing date was checked lately.');
});
