import { describe, expect, it } from 'vitest';
import { parseChartFit, printOptionsSchema } from '../../../../shared/export/print-options.ts';

describe('--fit', () => {
  it('reads auto and pages across by pages down', () => {
    expect(parseChartFit('auto')).toBe('auto');
    expect(parseChartFit('2x1')).toEqual({ w: 2, h: 1 });
    expect(parseChartFit('30X30')).toEqual({ w: 30, h: 30 });
  });

  it.each(['0x1', '1x0', '31x1', '2', 'x', '1.5x1', '-1x1', '2x1x1', '', 'AUTO '])(
    'refuses %j',
    (text) => {
      expect(parseChartFit(text)).toBeNull();
    },
  );
});

describe('what a person chooses', () => {
  const reads = (choice: object) =>
    printOptionsSchema.safeParse({ asOf: '2025-06-25', ...choice }).success;

  it('is the record of the office on Letter where nothing is chosen', () => {
    expect(printOptionsSchema.parse({ asOf: '2025-06-25' })).toMatchObject({
      copy: 'working',
      paper: 'letter',
      parts: ['timeline', 'table', 'custody'],
    });
  });

  it('keeps to the paper that a court takes, whoever asks for another', () => {
    expect(reads({ copy: 'filing-eoir', paper: 'letter' })).toBe(true);
    expect(reads({ copy: 'filing-eoir', paper: 'legal' })).toBe(false);
    expect(reads({ copy: 'filing-civil', paper: 'legal' })).toBe(true);
  });

  it('keeps to the parts that a copy was written for', () => {
    expect(reads({ copy: 'filing-civil', parts: ['visit-sheet'] })).toBe(false);
    expect(reads({ copy: 'working', parts: ['visit-sheet'] })).toBe(true);
  });
});
