import { describe, expect, it } from 'vitest';
import { speakers } from '../../../../shared/phrases/speaker.ts';
import {
  pageMarksSchema,
  parseStamp,
  sayExhibit,
  sayMarkProblem,
  sayStamp,
} from '../../../../shared/export/page-marks.ts';

const exhibit = { label: 'EXHIBIT 12', firstPage: 1, place: 'foot-right' } as const;

describe('an exhibit label', () => {
  it('counts its pages, or stands alone', () => {
    expect(sayExhibit(exhibit, { number: 3, of: 9 }, speakers.en)).toBe('EXHIBIT 12, p. 3 of 9');
    expect(sayExhibit({ ...exhibit, firstPage: null }, { number: 3, of: 9 }, speakers.en)).toBe(
      'EXHIBIT 12',
    );
  });

  it('does not say how many pages there are of one that began in another file', () => {
    expect(sayExhibit({ ...exhibit, firstPage: 5 }, { number: 3, of: 9 }, speakers.en)).toBe(
      'EXHIBIT 12, p. 7',
    );
  });
});

describe('a stamp', () => {
  it.each([
    ['PETROVA', 12, 3, 'PETROVA 000014'],
    ['US-', 1, 1, 'US-000001'],
    ['', 999_999, 2, '1000000'],
  ])('%s from %i is on page %i "%s"', (prefix, first, number, text) => {
    expect(sayStamp({ prefix, first, place: 'foot-right' }, { number })).toBe(text);
  });

  it.each([
    ['PETROVA 000012', 'PETROVA', 12],
    ['PETROVA000012', 'PETROVA', 12],
    ['US-000001', 'US-', 1],
    ['PETROVA', 'PETROVA', 1],
    ['2025 CR 7', '2025 CR', 7],
    ['000300', '', 300],
    ['', '', 1],
  ])('is read from "%s"', (text, prefix, first) => {
    expect(parseStamp(text)).toEqual({ prefix, first });
  });

  it('is read as it is written', () => {
    for (const first of [1, 41, 999_999, 1_000_000])
      for (const prefix of ['PETROVA', 'US-', ''])
        expect(parseStamp(sayStamp({ prefix, first, place: 'top-left' }, { number: 1 }))).toEqual({
          prefix,
          first,
        });
  });
});

describe('a text that stands on every page', () => {
  it.each([
    ['Exhibit A', 'label', null],
    ['', 'label', 'Say what the exhibit is called.'],
    ['\u200b', 'label', 'Say what the exhibit is called.'],
    ['', 'footer', null],
    ['', 'prefix', null],
    ['x'.repeat(25), 'label', 'At most 24 letters fit here; these are 25.'],
    ['x'.repeat(17), 'prefix', 'At most 16 letters fit here; these are 17.'],
    ['x'.repeat(121), 'footer', 'At most 120 letters fit here; these are 121.'],
    ['one\ntwo', 'footer', 'One line alone fits here.'],
    [
      'Firm\u202eof',
      'footer',
      'A letter that cannot be seen (U+202E) stands after “Firm”. Delete it, or type this anew.',
    ],
  ] as const)('%j as %s: %s', (text, what, problem) => {
    expect(sayMarkProblem(text, what)).toBe(problem);
  });

  it('is refused by the schema where the form refuses it', () => {
    const reads = (marks: object) => pageMarksSchema.safeParse(marks).success;
    expect(reads({})).toBe(true);
    expect(reads({ footer: 'x'.repeat(121) })).toBe(false);
    expect(reads({ exhibit: { ...exhibit, label: '' } })).toBe(false);
    expect(reads({ exhibit: { ...exhibit, firstPage: 0 } })).toBe(false);
    expect(reads({ stamp: { prefix: 'A', first: 0, place: 'top-left' } })).toBe(false);
  });
});
