import { describe, expect, it } from 'vitest';
import { majorLabel, minorLabel } from '../../../../../renderer/features/timeline/axis-format.ts';
import { axisMs } from '../../../../../shared/time/axis-ms.ts';
import { day } from '../../../shared/chronology/project-samples.ts';

const at = (text: string, time?: string) => axisMs(day(text), time);

describe('the ticks of the axis', () => {
  it('say the civil day, also where clocks change', () => {
    expect(minorLabel(at('2025-03-09'), 'weekday')).toBe('Sun 9');
    expect(minorLabel(at('2025-11-02'), 'weekday')).toBe('Sun 2');
    expect(majorLabel(at('2025-11-02'), 'weekday')).toBe('November 2025');
  });

  it('say months, years and hours as US notices write them', () => {
    expect(minorLabel(at('2025-02-01'), 'month')).toBe('Feb');
    expect(majorLabel(at('2025-02-01'), 'month')).toBe('2025');
    expect(minorLabel(at('2025-02-01'), 'year')).toBe('2025');
    expect(minorLabel(at('2025-02-01', '14:00'), 'hour')).toBe('2 PM');
    expect(majorLabel(at('2025-02-01', '14:00'), 'hour')).toBe('Sat, Feb 1, 2025');
  });
});
