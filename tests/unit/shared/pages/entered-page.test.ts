import { expect, test } from 'vitest';
import { datesEntered } from '../../../../shared/chronology/dates-entered.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { enteredPage } from '../../../../shared/pages/entered-page.ts';
import { buildView, day, type MatterRows, on } from '../../../builders/matter-view.ts';
import { hearingAt } from '../docket/rows.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-25');
/** 3:00 PM in New York. */
const at = Date.UTC(2026, 10, 25, 20);

function pageOf(rows: MatterRows, by: (index: number) => string = () => 'MQ') {
  const view: MatterView = buildView(rows);
  const changes = view.events.map((event, index) => ({
    table: 'events' as const,
    id: event.id,
    matterId: view.matter.id,
    before: null,
    after: event,
    at,
    by: by(index),
  }));
  return enteredPage(datesEntered(changes), {
    ...stamp,
    day: today,
    today,
    zone: 'America/New_York',
    viewOf: () => view,
    nameOf: (reference) => reference,
  });
}
const filing = (id: string, more: object = {}) => ({
  id,
  kind: 'filing',
  title: `Motion ${id}`,
  date: on('2026-11-03'),
  verifiedBy: 'JP',
  sources: [{ kind: 'docket', label: 'Docket', entry: '7' }],
  ...more,
});

test('Dates stand under who entered them; what nobody compared yet has a box for it', () => {
  const page = pageOf(
    { events: [filing('a'), hearingAt('h', '2026-12-08')(), filing('b')] },
    (index) => (index === 1 ? 'JP' : 'MQ'),
  );
  expect(page.title).toBe('Dates entered on Wed, November 25, 2026');
  expect(readGroups(page)).toEqual([
    {
      heading: 'MQ, 2 dates',
      rows: ['a', 'b'].map((id) => [
        '3:00 PM',
        'Ana Example',
        `Motion ${id}|Filing`,
        'Tue 11/03/2026',
        'Docket, entry 7',
        'verified',
      ]),
    },
    {
      heading: 'JP, 1 date',
      rows: [
        [
          '3:00 PM',
          'Ana Example',
          'Hearing h|Hearing',
          'Tue 12/08/2026, 9:00 AM ET',
          'no source',
          '[ ] Compared',
        ],
      ],
    },
  ]);
});

test('Of a restricted record only its date is printed, and of a restricted source no word', () => {
  for (const more of [
    { events: [filing('Secret', { restricted: ['asylum'] })] },
    { events: [filing('Secret', { doNotDisclose: true })] },
    { events: [filing('Secret')], client: { name: 'Secret', restricted: ['vawa-t-u'] } },
    {
      events: [filing('Secret', { proceedingId: 'p' })],
      proceedings: [{ id: 'p', kind: 'habeas', doNotDisclose: true }],
    },
  ]) {
    const page = pageOf(more);
    expect(wordsOf(page)).not.toContain('Secret');
    expect(readGroups(page)[0]?.rows[0]?.slice(1, 5)).toEqual([
      'Restricted matter',
      '',
      'Tue 11/03/2026',
      '',
    ]);
  }
  const sealed = { kind: 'docket', label: 'Secret exhibit', restricted: ['sealed'] };
  const page = pageOf({ events: [filing('a', { sources: [sealed] })] });
  expect(readGroups(page)[0]?.rows[0]?.[4]).toBe('a source that is restricted');
});

test('Samples stay off the page and are counted; a day without dates says so', () => {
  const page = pageOf({ matter: { sampleNotice: 'Sample' }, events: [filing('a')] });
  expect(readGroups(page)).toEqual([]);
  expect(page.notes).toEqual([
    'No date was entered or changed on this day.',
    'Not on this page: 1 date of a sample.',
  ]);
});
