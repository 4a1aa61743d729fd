import { describe, expect, it, test } from 'vitest';
import { type CaseDate } from '../../../../shared/time/case-date.ts';
import { formatWithLocal } from '../../../../shared/time/format-with-local.ts';
import { CHICAGO, LOS_ANGELES, NEW_YORK, single, span } from './dates.ts';

const at = (on: string, time: string, zone = NEW_YORK) => single('on', on, { time, zone });

describe('the laptop’s time stands beside the court’s where they differ', () => {
  const cases: [CaseDate, string, string][] = [
    [at('2025-06-18', '13:30'), LOS_ANGELES, 'Wed 06/18/2025, 1:30 PM ET (10:30 AM your time)'],
    [at('2025-06-18', '13:30'), NEW_YORK, 'Wed 06/18/2025, 1:30 PM ET'],
    [at('2025-06-18', '13:30'), 'America/Detroit', 'Wed 06/18/2025, 1:30 PM ET'],
    [
      at('2025-06-18', '13:30'),
      'Pacific/Auckland',
      'Wed 06/18/2025, 1:30 PM ET (Thu 06/19/2025, 5:30 AM your time)',
    ],
    [
      at('2025-06-18', '01:00'),
      LOS_ANGELES,
      'Wed 06/18/2025, 1:00 AM ET (Tue 06/17/2025, 10:00 PM your time)',
    ],
    [
      at('2025-11-02', '01:30'),
      LOS_ANGELES,
      'Sun 11/02/2025, 1:30 AM ET (Sat 11/01/2025, 10:30 PM or Sat 11/01/2025, 11:30 PM your time)',
    ],
    [
      at('2025-01-15', '09:00', 'Pacific/Pago_Pago'),
      'Pacific/Auckland',
      'Wed 01/15/2025, 9:00 AM SST (Thu 01/16/2025, 9:00 AM your time)',
    ],
    [at('2025-03-09', '02:30'), LOS_ANGELES, 'Sun 03/09/2025, 2:30 AM ET'],
    [
      span('from-to', '2025-06-18', '2025-06-18', {
        time: '13:30',
        toTime: '15:00',
        zone: NEW_YORK,
      }),
      CHICAGO,
      'Jun 18, 2025, 1:30 PM – 3:00 PM ET (12:30 PM – 2:00 PM your time)',
    ],
  ];
  for (const [date, laptopZone, printed] of cases)
    test(`${printed} in ${laptopZone}`, () => {
      expect(formatWithLocal(date, laptopZone)).toBe(printed);
    });
});

describe('a date stands alone', () => {
  it('where it has no time: a civil day never shifts', () => {
    expect(formatWithLocal(single('on', '2025-06-18'), 'Pacific/Auckland')).toBe('Wed 06/18/2025');
    expect(formatWithLocal({ kind: 'undated', asTyped: '' }, LOS_ANGELES)).toBe('undated');
  });
  it('where its zone was not recorded', () => {
    expect(
      formatWithLocal(single('on', '2025-06-18', { time: '09:00' }), LOS_ANGELES, 'axis'),
    ).toBe('Jun 18, 2025, 9:00 AM (time zone not recorded)');
  });
});
