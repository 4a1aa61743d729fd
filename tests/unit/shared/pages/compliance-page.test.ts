import { expect, test } from 'vitest';
import { compliancePage } from '../../../../shared/pages/compliance-page.ts';
import { buildView, day, type MatterRows, on } from '../../../builders/matter-view.ts';
import { readGroups, stamp } from './read-page.ts';

const boston = 'America/New_York';
const pageOf = (rows: MatterRows) =>
  compliancePage(buildView(rows), { ...stamp, today: day('2025-06-20') });

const report = {
  id: 'c',
  kind: 'condition',
  title: 'Report any contact within 24 hours',
  date: on('2025-06-12'),
  details: { category: 'contact', reactionHours: 24 },
};
const contact = (id: string, details: object, more: object = {}) => ({
  id,
  kind: 'contact',
  title: 'Contact with ICE at the bus station',
  date: on('2025-06-14', '09:00', boston),
  details: { conditionId: 'c', ...details },
  ...more,
});
const reported = {
  reportedOn: on('2025-06-14', '10:05', boston),
  reportedTo: 'Officer Dell',
  reportedHow: 'By telephone',
  proof: 'Call log',
};
const checkIn = {
  id: 'isap',
  kind: 'condition',
  title: 'Check-in with ISAP',
  date: on('2025-06-12'),
  details: {
    category: 'check-in',
    recurrence: 'FREQ=WEEKLY',
    status: 'alleged-not-met',
    allegedBy: 'ISAP',
    checkIns: [
      {
        day: '2025-06-12',
        outcome: 'done',
        at: on('2025-06-12', '09:10', boston),
        with: 'ISAP',
        how: 'In person',
        proof: 'Receipt 12',
      },
      { day: '2025-06-19', outcome: 'excused', with: 'ISAP' },
    ],
  },
};

test('Per condition stand the reports and check-ins that were made, with date, time, zone, to whom, how, proof', () => {
  const page = pageOf({ events: [report, contact('k', reported), checkIn] });
  expect(readGroups(page).map(({ rows }) => rows)).toEqual([
    [
      [
        'Sat 06/14/2025, 10:05 AM ET',
        'Report of a contact',
        'Officer Dell',
        'By telephone',
        'Call log',
      ],
    ],
    [
      [
        'Thu 06/12/2025, 9:10 AM ET',
        'Check-in|of Thu 06/12/2025',
        'ISAP',
        'In person',
        'Receipt 12',
      ],
    ],
  ]);
});

test('Nothing else stands on it: no contact that was not reported, nothing excused, no allegation, no place', () => {
  const page = pageOf({
    events: [
      report,
      contact('open', {}),
      contact('none', {
        noReport: { because: 'The officer was there', by: 'MQ', on: '2025-06-14' },
      }),
      contact('made', reported),
      checkIn,
      { ...report, id: 'area', title: 'Travel area', details: { category: 'travel' } },
    ],
  });
  const text = JSON.stringify(page);
  for (const word of [
    'bus station',
    'officer was there',
    'excused',
    'lleged',
    'Travel area',
    '06/19',
  ])
    expect(text).not.toContain(word);
  expect(text).not.toMatch(/violat|overdue|\bwatch\b|\bmoved\b|\balien\b/i);
  expect(readGroups(page).flatMap(({ rows }) => rows)).toHaveLength(2);
});

test('What is restricted stays off the page and is counted', () => {
  const page = pageOf({
    events: [report, contact('k', reported, { restricted: ['cooperation'] }), checkIn],
  });
  expect(readGroups(page)).toHaveLength(1);
  expect(page.notes).toContain('Not on this page: 1 restricted entry.');
  expect(JSON.stringify(page)).not.toContain('Officer Dell');
});

test('An empty record says so', () => {
  expect(pageOf({ events: [report] }).notes[0]).toBe('No report or check-in is recorded as made.');
});
