import { expect, test } from 'vitest';
import { findANumbers, findDamagedANumbers } from '../../../../shared/notices/find-numbers.ts';

test.each(['A000-I23-456', 'A 000 l23 456', 'A#OOO123456', 'FILE: A0001234S6'])(
  '"%s" is an A-number with letters in place of digits: said, never read',
  (text) => {
    expect(findDamagedANumbers(text)).toHaveLength(1);
    expect(findANumbers(text)).toEqual([]);
  },
);

test.each([
  'A000-123-456',
  'A000123456 SAMPLE',
  'A SOS BOB SILLY',
  'IOE0900000001',
  'Exhibit A 12345',
])('"%s" holds no damaged one', (text) => {
  expect(findDamagedANumbers(text)).toEqual([]);
});
