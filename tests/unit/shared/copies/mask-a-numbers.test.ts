import { describe, expect, it } from 'vitest';
import { maskANumbers, maskRecord } from '../../../../shared/copies/mask-a-numbers.ts';

describe('an A-number in a text', () => {
  it.each([
    'A012345678',
    'A 012-345-678',
    'A-012-345-678',
    'A# 012 345 678',
    'A No. 012345678',
    'A number: 012345678',
    'a012.345.678',
    'A012–345–678',
    'A12345678',
    'A (012) 345-678',
    'A(012)345678',
    'A012,345,678',
    'A012’345’678',
    'A%20012%20345%20678',
    'Ａ０１２３４５６７８',
    'A①②③④⑤⑥⑦⑧',
  ])('is masked to its last three digits: %s', (written) => {
    expect(maskANumbers(`Notice, ${written}, served`, [])).toBe('Notice, A *** *** 678, served');
  });

  it.each([
    ['A-File No. 098 765 432', 'A-File No. A *** *** 432'],
    ['A number is 098765432', 'A number is A *** *** 432'],
    ['alien registration no. 98-765-432', 'alien registration no. A *** *** 432'],
    ['USCIS# 098765432', 'USCIS# A *** *** 432'],
    ['fileA098765432.pdf', 'fileA *** *** 432.pdf'],
  ])('is masked where a text calls it one, whosever it is: %s', (text, kept) => {
    expect(maskANumbers(text, [])).toBe(kept);
  });

  it.each(['012345678', '12345678', '012-345-678', '12 345 678', 'file012345678'])(
    'is masked without its letter where it is the client’s own: %s',
    (written) => {
      expect(maskANumbers(`see ${written}.`, ['A 012-345-678'])).not.toMatch(/345/);
    },
  );

  it.each([
    'A 1234567 has too few digits',
    'A 1234567890 has too many',
    '1:25-cv-00240',
    'MA 02139-4307 12',
    'No. 123456789 is some other number',
    'Exhibit A, 2025-02-16, 3 p.',
  ])('is not seen where there is none: %s', (text) => {
    expect(maskANumbers(text, ['012345678'])).toBe(text);
  });

  it('is masked in every text of a record, but ids and days stay', () => {
    const record = {
      id: 'A012345678',
      title: 'A012345678',
      date: { kind: 'on', from: '2025-02-16', asTyped: 'A012345678 2/16' },
      sources: [{ label: '012345678', restricted: [] }],
      rev: 3,
      none: null,
    };
    expect(maskRecord(record, ['012345678'])).toEqual({
      id: 'A012345678',
      title: 'A *** *** 678',
      date: { kind: 'on', from: '2025-02-16', asTyped: 'A *** *** 678 2/16' },
      sources: [{ label: 'A *** *** 678', restricted: [] }],
      rev: 3,
      none: null,
    });
  });
});
