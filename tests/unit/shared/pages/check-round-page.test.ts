import { expect, test } from 'vitest';
import { dueChecks } from '../../../../shared/checks/due-checks.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { checkRoundPage } from '../../../../shared/pages/check-round-page.ts';
import { buildView, day, type MatterRows, on, stint } from '../../../builders/matter-view.ts';
import { hearingAt } from '../docket/rows.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-25');
const client = {
  countryOfBirth: 'Honduras',
  identifiers: [{ kind: 'a-number', value: '000123456' }],
};
const proceedings = [{ id: 'p', kind: 'removal-240', docketNumber: 'Secret docket' }];
const master = (more: object = {}) =>
  hearingAt('h', '2026-12-08')({ proceedingId: 'p', title: 'Master calendar', ...more });

function pageOf(rows: MatterRows) {
  const checks = dueChecks([buildView({ client, proceedings, ...rows })], {
    today,
    settings: defaultOfficeSettings,
  });
  return checkRoundPage(checks, { ...stamp, today, nameOf: (reference) => reference });
}

test('The round stands by source, with what it asks for, what it does not say, boxes and room to write', () => {
  const page = pageOf({
    events: [
      master({
        setting: {
          check: { by: 'MQ', on: '2026-11-10', against: 'EOIR phone line', result: 'same' },
        },
      }),
    ],
    stints: [stint('s', on('2026-09-20'), null, { facility: { name: 'Strafford County' } })],
  });
  const room = '2 lines';
  expect(readGroups(page)).toEqual([
    {
      heading: 'ICE detainee locator: 1 to look up',
      rows: [
        [
          'Ana Example|ICE custody, Strafford County',
          'now|never checked',
          'A-number: A 000 123 456|Country of birth: Honduras|Name: Ana Example|Date of birth: not recorded',
          '[ ] Same place|[ ] Changed|[ ] Not found',
          room,
        ],
      ],
    },
    {
      heading: 'EOIR line and portal: 1 to look up',
      rows: [
        [
          'Ana Example|Master calendar',
          'Tue 12/08/2026, 9:00 AM ET|Nov 10, 2026, MQ: same, EOIR phone line',
          'A-number: A 000 123 456|Country of birth: Honduras|Nationality: not recorded',
          '[ ] Same date|[ ] Changed|[ ] Not found',
          room,
        ],
      ],
    },
  ]);
  expect(page.groups[1]?.about[0]?.text).toBe('It does not say: Bond proceedings and motions.');
  expect(page.about[0]?.text).toBe('2 lines to look up for 1 client');
  expect(page.warning).toContain('Confidential');
});

test('A restricted line is counted by its client, and says neither what it is nor what to ask with', () => {
  for (const more of [
    { events: [master({ title: 'Secret', restricted: ['asylum'] })] },
    { events: [master({ title: 'Secret', doNotDisclose: true })] },
    { events: [master({ title: 'Secret' })], matter: { restricted: ['sealed'] } },
    { events: [master({ title: 'Secret' })], client: { ...client, restricted: ['vawa-t-u'] } },
    { events: [master({ title: 'Secret' })], client: { ...client, doNotDisclose: true } },
    {
      stints: [stint('s', on('2026-09-20'), null, { facility: { name: 'Secret' } })],
      matter: { restricted: ['sealed'] },
    },
  ]) {
    const page = pageOf(more);
    const [group] = readGroups(page);
    expect(group?.rows).toHaveLength(1);
    expect(group?.rows[0]?.[0]).toMatch(/^Ana Example\|(A hearing|Custody) that is restricted$/);
    for (const word of ['Secret', '000', 'Honduras']) expect(wordsOf(page)).not.toContain(word);
  }
});

test('A round without anything due says so, and warns of nothing', () => {
  const page = pageOf({});
  expect(readGroups(page)).toEqual([]);
  expect(page.notes[0]).toMatch(/^Nothing is due/);
  expect(page.warning).toBe('');
});
