import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

const boston = 'America/New_York';
function docket(events: readonly object[], today = '2025-06-14') {
  return docketOf([buildView({ events })], {
    today: day(today),
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
}
const condition = (details: object = {}) => ({
  id: 'c',
  kind: 'condition',
  title: 'Report contact',
  date: on('2025-06-12'),
  details: { reactionHours: 24, ...details },
});
const contact = (details: object = {}) => ({
  id: 'k',
  kind: 'contact',
  title: 'Contact with ICE',
  date: on('2025-06-14', '09:00', boston),
  details: { conditionId: 'c', ...details },
});

test('A report that is due leads the docket, and stands on the day on which its hours end', () => {
  const found = docket([condition(), contact()]);
  expect(found.list('lead').map(({ kind }) => kind)).toEqual(['report-due']);
  const [line] = found.list('week');
  expect(line).toMatchObject({
    kind: 'report-due',
    detail: '24 hours from the contact',
    instant: Date.UTC(2025, 5, 15, 13),
    date: { from: '2025-06-15', time: '09:00', zone: boston },
  });
});

test('Once it is reported, needs no report, or its condition is lifted, it stands there no more', () => {
  const count = (events: readonly object[]) => docket(events).list('lead').length;
  expect(count([condition(), contact({ reportedOn: on('2025-06-14') })])).toBe(0);
  const noReport = { because: 'The officer was there', by: 'MQ', on: '2025-06-14' };
  expect(count([condition(), contact({ noReport })])).toBe(0);
  expect(count([condition({ status: 'lifted' }), contact()])).toBe(0);
  expect(count([condition({ status: 'alleged-not-met' }), contact()])).toBe(1);
});

test('A check-in that was made or excused leaves the docket; the day named instead stands on it', () => {
  const series = (checkIns: readonly object[]) => [
    {
      id: 'isap',
      kind: 'condition',
      title: 'ISAP check-in',
      date: on('2025-06-02'),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY', checkIns },
    },
  ];
  const days = (checkIns: readonly object[]) => {
    const found = docket(series(checkIns));
    return [...found.list('today'), ...found.list('week'), ...found.list('later')].map(
      ({ on: first }) => first,
    );
  };
  expect(days([])).toEqual(['2025-06-16', '2025-06-23']);
  expect(days([{ day: '2025-06-16', outcome: 'done', at: on('2025-06-13') }])).toEqual([
    '2025-06-23',
  ]);
  expect(days([{ day: '2025-06-23', outcome: 'excused' }])).toEqual(['2025-06-16', '2025-06-30']);
  expect(days([{ day: '2025-06-16', outcome: 'other-day', insteadOn: '2025-06-18' }])).toEqual([
    '2025-06-18',
    '2025-06-23',
  ]);
});
