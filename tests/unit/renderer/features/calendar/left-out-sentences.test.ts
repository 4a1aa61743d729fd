import { expect, test } from 'vitest';
import { leftOutSentences } from '../../../../../renderer/features/calendar/left-out-sentences.ts';
import { nothingLeftOut } from '../../../../../shared/calendar/entry.ts';

test('Each reason is a sentence of its own, and nothing is said where nothing is left out', () => {
  expect(leftOutSentences(nothingLeftOut)).toEqual([]);
  expect(leftOutSentences({ ...nothingLeftOut, restricted: 2, notExact: 1 })).toEqual([
    '2 restricted dates are left out.',
    '1 date that is not known to the day is left out.',
  ]);
});
