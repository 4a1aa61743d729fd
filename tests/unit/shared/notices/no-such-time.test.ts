import { expect, test } from 'vitest';
import { findTimes } from '../../../../shared/notices/find-times.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { sayDoubt } from '../../../../shared/notices/say-doubt.ts';
import { day } from '../../../builders/matter-view.ts';
import { courts, office } from './office.ts';

const resetTo = (when: string) =>
  readNotice(
    `Boston Immigration Court\nA 000-123-456\nThe master calendar hearing set for March 3, 2026 at 9:00 AM is vacated and reset to Wednesday, January 13, 2027 ${when}.`,
    { today: day('2025-11-25'), views: office, openMatterId: null, courts },
  ).proposals.find(({ what }) => what === 'reset');

test.each([
  ['at 25:00', '25:00'],
  ['at 13:75', '13:75'],
  ['at 9:61 AM', '9:61 AM'],
  ['25:00', '25:00'],
  ['at 2500 hours', '2500 hours'],
])('A hearing reset to a day "%s" is asked, not ticked', (when, text) => {
  const proposal = resetTo(when);
  expect(proposal?.date).toMatchObject({ from: '2027-01-13', precision: 'day' });
  expect(proposal?.ticked).toBe(false);
  expect(proposal?.doubts.map(sayDoubt)).toContain(
    `${text} is no time: read the hour in the notice.`,
  );
});

test.each([
  ['at 00:30', '12:30 AM'],
  ['at 0:30', '12:30 AM'],
  ['00:00', '12:00 AM'],
])('A hearing reset to a day "%s" keeps its hour and is asked, not ticked', (when, said) => {
  const proposal = resetTo(when);
  expect(proposal?.date).toMatchObject({ from: '2027-01-13', precision: 'time' });
  expect(proposal?.ticked).toBe(false);
  expect(proposal?.doubts.map(sayDoubt)).toEqual([
    `No court sits at ${said}. Ask the court for the hour.`,
  ]);
});

test('A deadline at 00:30 is asked as well', () => {
  const [proposal] = readNotice(
    'The government shall file its response by January 13, 2027 at 00:30.',
    {
      ...{ today: day('2025-11-25'), views: office, openMatterId: null, courts },
    },
  ).proposals;
  expect(proposal?.what).toBe('deadline');
  expect(proposal?.doubts).toContainEqual({ code: 'odd-hour', time: '00:30' });
});

test.each(['at 0.', 'at 00'])('"%s" is no hour', (text) => {
  expect(findTimes(text)).toEqual([]);
});

test('A time that a clock has is ticked', () => {
  const proposal = resetTo('at 1:30 PM');
  expect(proposal?.doubts).toEqual([]);
  expect(proposal?.ticked).toBe(true);
});

test.each(['Tr. at 45:12', 'a split of 50:75', 'docket 1:25-cv-10011', '1:75:99'])(
  'In "%s" no time is said',
  (text) => {
    expect(findTimes(text).filter(({ isOnNoClock }) => isOnNoClock)).toEqual([]);
  },
);
