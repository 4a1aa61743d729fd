import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysOfNotice,
  noticeHistory,
  noticeHistoryText,
  sayDaysOfNotice,
} from '../../../../shared/chronology/notice-history.ts';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { settingSchema } from '../../../../shared/model/hearing.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  undated,
} from '../../../builders/matter-view.ts';

const setting = (given: object) => settingSchema.parse({ id: 's', ...given });
const dated = (on: string) => ({ kind: 'notice', label: 'Notice of hearing', dated: on });
const say = (given: object) => sayDaysOfNotice(daysOfNotice(setting(given)));

describe('Days of notice', () => {
  test.each([
    ['service', { date: on('2026-11-16'), servedOn: on('2026-11-02') }, '14'],
    [
      'service, though the notice is older',
      { date: on('2026-11-16'), servedOn: on('2026-11-06'), notice: dated('2026-11-02') },
      '10',
    ],
    [
      'the date of the notice where service is not recorded',
      { date: on('2026-11-16'), notice: dated('2026-11-02') },
      '14 from the date of the notice',
    ],
    [
      'a service that is not placed in time: the date of the notice',
      { date: on('2026-11-16'), servedOn: undated, notice: dated('2026-11-02') },
      '14 from the date of the notice',
    ],
    ['a month', { date: on('2026-11-16'), servedOn: on('2026-10') }, '16 to 46'],
    ['about a day', { date: on('2026-11-16'), servedOn: around('2026-11-02') }, '11 to 17'],
    [
      'between two days',
      { date: on('2026-11-16'), servedOn: between('2026-11-02', '2026-11-04') },
      '12 to 14',
    ],
    ['before a day', { date: on('2026-11-16'), servedOn: before('2026-11-02') }, 'at least 15'],
    ['after a day', { date: on('2026-11-16'), servedOn: after('2026-11-02') }, 'at most 13'],
    [
      'the day itself',
      { date: on('2026-11-16', '09:00', 'America/New_York'), servedOn: on('2026-11-16') },
      '0',
    ],
    ['a day too late', { date: on('2026-11-16'), servedOn: on('2026-11-17') }, '-1'],
    [
      'across the change of clocks',
      {
        date: on('2026-11-02', '00:30', 'America/New_York'),
        servedOn: on('2026-10-31', '23:30', 'America/New_York'),
      },
      '2',
    ],
    ['nothing recorded', { date: on('2026-11-16'), servedHow: 'mail' }, 'not known'],
    [
      'a control date',
      { form: 'control', date: undated, servedOn: on('2026-11-02') },
      'no date to count to',
    ],
  ])('are counted from %s', (_, given, expected) => {
    expect(say(given)).toBe(expected);
  });

  test('are the elapsed civil days, whatever the two days are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: -30, max: 700 }),
        (from, days) => {
          const served = addDays(day('2020-01-01'), from);
          const set = addDays(served, days);
          expect(daysOfNotice(setting({ date: on(set), servedOn: on(served) }))).toEqual({
            kind: 'counted',
            from: 'service',
            least: days,
            most: days,
          });
        },
      ),
    );
  });
});

describe('The notice history of one hearing', () => {
  const view = buildView({
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Master calendar',
        details: {
          settings: [
            {
              id: 's1',
              date: { ...on('2026-11-16'), asTyped: 'nov 16' },
              status: 'continued',
              replacedBy: 's2',
              reason: 'judge away',
              notice: dated('2026-11-02'),
              madeOn: on('2026-11-01'),
              servedHow: 'mail',
            },
            { id: 's2', form: 'to-be-determined', date: undated },
          ],
        },
      },
    ],
  });
  const event = view.events.find(isAttended);
  if (event === undefined) throw new Error('there is a hearing');
  const lines = noticeHistory(event);

  test('tells every setting, oldest first, and leaves empty what is not recorded', () => {
    expect(lines).toMatchObject([
      {
        setting: 'Mon 11/16/2026',
        asTyped: 'nov 16',
        madeOn: 'Sun 11/01/2026',
        notice: 'Notice of hearing',
        noticeDated: 'Mon 11/02/2026',
        servedHow: 'mail',
        servedOn: '',
        status: 'Continued',
        reason: 'judge away',
        isStruck: true,
      },
      { setting: 'to be determined', notice: '', madeOn: '', status: 'Set', isStruck: false },
    ]);
  });

  test('is text that can be pasted, and says what is not recorded', () => {
    expect(noticeHistoryText('Master calendar', lines)).toBe(
      [
        'Notice history: Master calendar',
        '',
        '1. Mon 11/16/2026: continued (judge away)',
        '   Typed as "nov 16"',
        '   Made on: Sun 11/01/2026',
        '   Notice: Notice of hearing, dated Mon 11/02/2026',
        '   Served: mail',
        '   Days of notice: 14 from the date of the notice',
        '',
        '2. to be determined: set',
        '   Made on: not recorded',
        '   Notice: not recorded',
        '   Served: not recorded',
        '   Days of notice: no date to count to',
      ].join('\n'),
    );
  });
});
