import { expect, test } from 'vitest';
import { readOffset, triggerChoicesOf } from '../../../../shared/docket/trigger-choices.ts';
import { buildView, on, stint } from '../../../builders/matter-view.ts';
import { hearingAt, task } from './rows.ts';

test.each([
  ['30d', '+30d'],
  ['+30 days', '+30d'],
  ['-2 weeks', '-2w'],
  ['−6m', '-6m'],
  ['1Y', '+1y'],
  ['007d', '+7d'],
  ['soon', null],
  ['', null],
  ['30', null],
  ['99999d', null],
])('The distance "%s" is read as %s', (text, offset) => {
  expect(readOffset(text)).toBe(offset);
});

test('A task may count from every dated record but another task, newest first', () => {
  const view = buildView({
    events: [
      hearingAt('h', '2026-05-26')(),
      task('t', on('2026-05-27')),
      { ...hearingAt('gone', '2026-05-28')(), archived: true },
    ],
    stints: [stint('a', on('2026-05-01'), null)],
  });
  expect(triggerChoicesOf(view).map((choice) => choice.label)).toEqual([
    'Hearing h, Tue 05/26/2026, 9:00 AM ET',
    'Book-in, Fri 05/01/2026',
  ]);
});
