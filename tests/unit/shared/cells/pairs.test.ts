import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPairs, writePairs } from '../../../../shared/cells/pairs.ts';

describe('pairs of a cell', () => {
  it('are read as a person types them: in a line or on several, in quotation marks or not', () => {
    expect(readPairs('Count: 1; Plea: not guilty')).toEqual([
      { name: 'Count', value: '1' },
      { name: 'Plea', value: 'not guilty' },
    ]);
    expect(
      readPairs('How: Video\nOutcome: "Granted; bail set"\nPlace: said "room 3" twice;'),
    ).toEqual([
      { name: 'How', value: 'Video' },
      { name: 'Outcome', value: 'Granted; bail set' },
      { name: 'Place', value: 'said "room 3" twice' },
    ]);
  });

  it.each([
    'Stay in Massachusetts',
    'Report to: the officer; no travel',
    'Outcome: "never closed',
    'Outcome: "closed" and more',
    '',
    ': 1',
  ])('%j is words, and no pair of it is guessed', (text) => {
    expect(readPairs(text)).toBeNull();
  });

  it('come back as they were written, whatever stands in them', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom('"', 'a; b', 'a\nb', ' a ', '""', 'Name: "x"', 'a\r\nb'),
    );
    const name = fc.constantFrom('Outcome', 'Date of the offense', 'Link or dial-in');
    fc.assert(
      fc.property(fc.array(fc.record({ name, value }), { minLength: 1 }), (pairs) => {
        const whole = pairs.filter(({ value: text }) => text.trim() !== '');
        fc.pre(whole.length > 0);
        expect(readPairs(writePairs(whole))).toEqual(whole);
      }),
    );
  });
});
