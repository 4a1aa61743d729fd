import { describe, expect, test } from 'vitest';
import {
  askAboutFuture,
  sayBackwards,
} from '../../../../../renderer/features/records/date-order.ts';
import type { CaseDate } from '../../../../../shared/time/case-date.ts';
import { CHICAGO, day, NEW_YORK, single } from '../../../shared/time/dates.ts';

const undated: CaseDate = { kind: 'undated', asTyped: '' };
const say = (end: CaseDate | null, start: CaseDate | null) =>
  sayBackwards('Book-out', end, 'book-in', start);

describe('An end that precedes its start is refused', () => {
  test('in a sentence with both dates', () => {
    expect(say(single('on', '2026-05-01'), single('on', '2026-06-01'))).toBe(
      'Book-out (Fri, May 1, 2026) comes before book-in (Mon, June 1, 2026).',
    );
  });

  test.each([
    ['a month that ends before it', single('on', '2026-05'), single('on', '2026-06-01')],
    [
      'an earlier time on the same clock',
      single('on', '2026-06-01', { time: '09:00', zone: NEW_YORK }),
      single('on', '2026-06-01', { time: '10:00', zone: NEW_YORK }),
    ],
  ])('%s', (_, end, start) => {
    expect(say(end, start)).not.toBeNull();
  });
});

describe('An end that can be is not refused', () => {
  test.each([
    ['the same day', single('on', '2026-06-01'), single('on', '2026-06-01')],
    ['a month that holds the start', single('on', '2026-06'), single('on', '2026-06-15')],
    [
      'a start that is only known as before',
      single('on', '2026-05-01'),
      single('before', '2026-06-01'),
    ],
    [
      'an end that is only known as after',
      single('after', '2026-05-01'),
      single('on', '2026-06-01'),
    ],
    [
      'an earlier time on another clock',
      single('on', '2026-06-01', { time: '09:00', zone: CHICAGO }),
      single('on', '2026-06-01', { time: '09:30', zone: NEW_YORK }),
    ],
    ['no end', null, single('on', '2026-06-01')],
    ['undated', undated, single('on', '2026-06-01')],
  ])('%s', (_, end, start) => {
    expect(say(end, start)).toBeNull();
  });
});

test('A start that lies ahead is questioned, one of today is not', () => {
  expect(askAboutFuture(single('on', '2026-12-01'), day('2026-11-23'))).toContain('lies ahead');
  expect(askAboutFuture(single('on', '2026-11-23'), day('2026-11-23'))).toBeNull();
});
