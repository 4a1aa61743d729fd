import { describe, expect, test } from 'vitest';
import { formatANumber, maskANumber, parseANumber } from '../../../../shared/model/a-number.ts';

describe('An A-number is kept as nine digits', () => {
  test.each([
    ['A012345678', '012345678'],
    ['a 012 345 678', '012345678'],
    ['12-345-678', '012345678'],
    [' A12345678 ', '012345678'],
    ['212345678', '212345678'],
    // As PDFs and word processors set it.
    ['A012\u2013345\u2013678', '012345678'],
    ['A\u00a0012\u2011345\u2011678', '012345678'],
    ['A# 012-345-678', '012345678'],
  ])('"%s" is %s', (text, digits) => {
    expect(parseANumber(text)).toEqual({ ok: true, value: digits });
  });

  test.each([
    '',
    'A',
    '1234567',
    '1234567890',
    'AA12345678',
    '12345678x',
    '#',
    'A##12345678',
    '12#345678',
    '１２３４５６７８',
  ])('"%s" is none', (text) => {
    expect(parseANumber(text)).toMatchObject({ failure: { code: 'a-number/form' } });
  });
});

test('It is printed whole, or so that only its end can be read', () => {
  expect(formatANumber('012345678')).toBe('A 012 345 678');
  expect(maskANumber('012345678')).toBe('A *** *** 678');
});
