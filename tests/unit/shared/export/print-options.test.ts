import { describe, expect, it } from 'vitest';
import { parseChartFit } from '../../../../shared/export/print-options.ts';

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
