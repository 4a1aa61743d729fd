import { expect, test } from 'vitest';
import { dueWords } from '../../../../../renderer/features/reminders/due-words.ts';
import { dueDatesOf } from '../../../../../shared/reminders/due-dates-of.ts';
import { buildView, day, on } from '../../../../builders/matter-view.ts';

const range = { from: day('2025-06-01'), to: day('2025-07-01'), zone: 'America/Chicago' };

test('A time is said in the zone of its court, a day without one, an anchor by its name', () => {
  const view = buildView({
    events: [
      {
        id: 'h1',
        kind: 'hearing',
        title: 'Bond',
        details: { settings: [{ id: 's1', date: on('2025-06-18', '13:30', 'America/New_York') }] },
      },
      {
        id: 'd1',
        kind: 'deadline',
        title: 'Brief',
        date: on('2025-06-20'),
        details: { safe: '2025-06-18' },
      },
    ],
    bars: [{ id: 'b1', kind: 'tro', from: on('2025-06-01'), expires: on('2025-06-15') }],
  });
  const words = dueDatesOf(view, range).map((due) => dueWords(due, view));
  expect(words).toEqual([
    { when: 'Wed 06/18/2025, 1:30 PM ET', title: 'Bond', anchor: '', unverified: true },
    { when: 'Wed 06/18/2025', title: 'Brief', anchor: 'safe date', unverified: true },
    { when: 'Fri 06/20/2025', title: 'Brief', anchor: '', unverified: true },
    {
      when: 'Sun 06/15/2025',
      title: expect.stringMatching(/ ends$/) as string,
      anchor: '',
      unverified: false,
    },
  ]);
});
