import { expect, test } from 'vitest';
import { readWholeNumber } from '../../../../shared/model/whole-number.ts';

test.each([
  ['7', 7],
  [' +7 ', 7],
  ['-7', -7],
  ['\u22127', -7],
  ['0', 0],
  ['-0', 0],
])('"%s" is a whole number', (text, number) => {
  expect(readWholeNumber(text)).toBe(number);
});

test.each(['', '1.5', '1,5', '1e1', '7d', '2 weeks', '--7', '1 000', '1234567890', '٧'])(
  '"%s" is none: nothing is dropped to make a number of it',
  (text) => {
    expect(readWholeNumber(text)).toBeNull();
  },
);
