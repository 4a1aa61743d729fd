import { expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
import {
  noticeHistoriesPage,
  noticeHistoryPage,
} from '../../../../shared/pages/notice-history-page.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { readGroups, stamp } from './read-page.ts';

test('Every setting prints once: made when, by which notice, served how, with how many days', () => {
  const view = buildView({
    proceedings: [{ id: 'p', kind: 'removal-240', court: { name: 'Immigration Court, Boston' } }],
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Master calendar',
        proceedingId: 'p',
        details: {
          settings: [
            {
              id: 's1',
              date: on('2026-11-02'),
              status: 'reset',
              replacedBy: 's2',
              reason: 'Storm',
              madeOn: on('2026-10-01'),
              notice: { kind: 'notice', label: 'Notice of hearing', dated: '2026-10-01' },
              servedHow: 'by mail',
              servedOn: on('2026-10-05'),
            },
            { id: 's2', date: on('2026-12-08'), form: 'control' },
          ],
        },
      },
    ],
  });
  const [event] = view.events;
  if (event === undefined || !isAttended(event)) throw new Error('no hearing');
  const page = noticeHistoryPage(view, event, { ...stamp, today: day('2026-11-25') });
  expect(readGroups(page)[0]?.rows).toEqual([
    [
      'Mon 11/02/2026',
      'Thu 10/01/2026',
      'Notice of hearing|dated Thu 10/01/2026',
      'by mail, Mon 10/05/2026',
      '28',
      'Reset|Storm',
    ],
    [
      'Tue 12/08/2026|control date',
      'not recorded',
      'not recorded',
      'not recorded',
      'not known',
      'Set',
    ],
  ]);
  expect(page.groups[0]?.rows[0]?.[0]?.[0]).toMatchObject({ look: 'struck' });
  expect(page.about.map(({ text }) => text)).toEqual([
    'Master calendar',
    'Ana Example · Removal proceedings · Immigration Court, Boston',
  ]);
  expect(page.title).toBe('Notice history');
});

test('Every hearing of a matter stands under its name, the one that was set first leading', () => {
  const hearing = (id: string, kind: string, from: string, more: object = {}) => ({
    id,
    kind,
    title: `Title ${id}`,
    details: { settings: [{ id: 's', date: on(from) }] },
    ...more,
  });
  const view = buildView({
    proceedings: [{ id: 'p', kind: 'habeas', docketNumber: '2:25-cv-1' }],
    events: [
      hearing('b', 'hearing', '2026-12-01', { proceedingId: 'p' }),
      hearing('a', 'hearing', '2026-11-01'),
      hearing('c', 'appointment', '2026-10-01'),
      hearing('d', 'hearing', '2026-09-01', { archived: true }),
    ],
  });
  const page = noticeHistoriesPage(view, { ...stamp, today: day('2026-11-25') });
  expect(readGroups(page).map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['Title a', 1],
    ['Title b', 1],
  ]);
  expect(page.groups[1]?.about[0]?.text).toBe('Habeas · 2:25-cv-1');
  expect(noticeHistoriesPage(buildView({}), { ...stamp, today: day('2026-11-25') }).notes).toEqual([
    'No hearing is recorded.',
  ]);
});
