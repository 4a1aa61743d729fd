import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { docketPageOf } from '../../../../shared/pages/docket-page.ts';
import { listPageSchema } from '../../../../shared/pages/list-page.ts';
import { buildView, day, fromTo, type MatterRows, on } from '../../../builders/matter-view.ts';
import { deadline, hearing, hearingAt } from '../docket/rows.ts';
import { readDocketRow } from './read-docket-row.ts';

const today = day('2026-05-26');

function pageOf(rows: MatterRows, span: 'day' | 'week' = 'day', laptopZone = 'America/New_York') {
  const docket = docketOf([buildView({ proceedings, ...rows })], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
  const page = docketPageOf(docket, {
    today,
    span,
    whose: '',
    printedAt: 'Tue 05/26/2026, 7:40 AM',
    printedBy: '',
    lastMerged: 'never',
    laptopZone,
    nameOf: (reference) => reference,
  });
  expect(listPageSchema.parse(page)).toEqual(page);
  const { title, printed, groups, notes } = page;
  const sections = groups.map(({ heading, rows }) => ({ heading, rows: rows.map(readDocketRow) }));
  return { title, printed, sections, notes };
}

const proceedings = [{ id: 'p', kind: 'habeas', court: { name: 'D. Vt.', city: 'Burlington' } }];
const at = (id: string, onDay: string, more: object = {}) =>
  hearingAt(id, onDay)({ proceedingId: 'p', responsibleAttorney: 'MQ', ...more });

test('The page of a day says what it is, when it was printed, and that nothing was merged', () => {
  const page = pageOf({ proceedings, events: [at('h', '2026-05-26')] });
  expect(page.title).toBe('Docket of Tue, May 26, 2026');
  expect(page.printed).toBe('Printed Tue 05/26/2026, 7:40 AM · last merged: never');
  expect(page.sections).toEqual([
    {
      heading: 'Tuesday, May 26, 2026',
      rows: [
        {
          when: '9:00 AM ET',
          client: 'Ana Example',
          what: 'Hearing h',
          detail: 'Hearing, unverified, never checked',
          where: 'D. Vt., Burlington',
          who: 'MQ',
        },
      ],
    },
  ]);
});

test("The laptop's time stands beside the court's where it differs", () => {
  const page = pageOf({ events: [at('h', '2026-05-26')] }, 'day', 'America/Chicago');
  expect(page.sections[0]?.rows[0]?.when).toBe('9:00 AM ET (8:00 AM your time)');
});

test('Of a restricted record only the time and who has to be there are said', () => {
  const rows = (more: object): MatterRows => ({
    proceedings,
    events: [at('h', '2026-05-26', { title: 'Secret title', restricted: ['asylum'] })],
    ...more,
  });
  for (const more of [{}, { matter: { restricted: ['sealed'] } }]) {
    const text = JSON.stringify(pageOf(rows(more)));
    expect(text).toContain('"when":"9:00 AM ET","client":"Restricted matter"');
    expect(text).toContain('"who":"MQ"');
    for (const word of ['Secret', 'Ana', 'Burlington', 'D. Vt.']) expect(text).not.toContain(word);
  }
});

test('A restricted proceeding gives nothing away where it leads the docket', () => {
  const page = pageOf({
    client: { restricted: ['vawa-t-u'] },
    confirmations: [{ id: 'k', on: '2026-05-20', against: 'ICE locator', result: 'not-found' }],
  });
  expect(page.sections[0]).toMatchObject({
    heading: 'Before all else',
    rows: [{ client: 'Restricted matter', what: '', detail: '' }],
  });
});

test('The page of a week has a section for each day that has something, and one for days not known', () => {
  const page = pageOf(
    {
      events: [
        at('a', '2026-05-25'),
        at('b', '2026-05-28'),
        at('c', '2026-06-01'),
        at('d', '2026-06-02'),
        hearing('e', on('2026-05')),
      ],
    },
    'week',
  );
  expect(page.title).toBe('Docket of Tue, May 26, 2026 to Mon, June 1, 2026');
  expect(page.sections.map(({ heading, rows }) => [heading, rows.map((row) => row.what)])).toEqual([
    ['Open, and its day is past', ['Hearing a']],
    ['Tuesday, May 26, 2026', []],
    ['Thursday, May 28, 2026', ['Hearing b']],
    ['Monday, June 1, 2026', ['Hearing c']],
    ['In this time, the day not known', ['Hearing e']],
  ]);
});

test('A trial of several days stands on each of its days', () => {
  const page = pageOf({ events: [hearing('trial', fromTo('2026-05-25', '2026-05-28'))] }, 'week');
  expect(page.sections.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['Tuesday, May 26, 2026', 1],
    ['Wednesday, May 27, 2026', 1],
    ['Thursday, May 28, 2026', 1],
  ]);
});

test('Every line of the week stands on its page exactly once', () => {
  const events = ['2026-05-26', '2026-05-27', '2026-05-30', '2026-06-01'].map((one, index) =>
    at(`h${String(index)}`, one),
  );
  const more = [
    hearing('june', on('2026-06')),
    hearing('may', on('2026-05')),
    deadline('safe', on('2026-05-29'), { safe: '2026-05-27' }),
    hearing('control', on('2026-05-29'), { setting: { form: 'control' } }),
  ];
  const page = pageOf({ events: [...events, ...more] }, 'week');
  const printed = page.sections.flatMap(({ rows }) => rows.map((row) => row.what)).sort();
  expect(printed).toEqual([
    'Deadline safe',
    'Hearing control',
    'Hearing h0',
    'Hearing h1',
    'Hearing h2',
    'Hearing h3',
    'Hearing june',
    'Hearing may',
  ]);
});

test('What is not on the page is counted at its foot; a sample is on no page', () => {
  const page = pageOf({ events: [at('h', '2026-08-01')] });
  expect(page.notes).toEqual([
    'Not on this page: 1 hearing date due for a check; 1 date that no second person compared; 1 open proceeding without a firm date ahead.',
  ]);
  const sample = pageOf({ matter: { sampleNotice: 'Sample' }, events: [at('h', '2026-05-26')] });
  expect(JSON.stringify(sample)).not.toContain('Ana');
  expect(sample.notes).toContain('Samples are not printed: this list has some on the screen.');
  expect(page.notes.join(' ')).not.toContain('Samples');
});
