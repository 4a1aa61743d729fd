import { describe, expect, test } from 'vitest';
import { printDays } from '../../../../shared/custody/day-count.ts';
import { nameHolders } from '../../../../shared/custody/name-holders.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const ice = (id: string, bookIn: object, bookOut: object | null, more = {}) =>
  stint(id, bookIn, bookOut, { endedBy: 'transfer', ...more });
const by =
  (authority: string) =>
  (id: string, bookIn: object, bookOut: object | null, more = {}) =>
    ice(id, bookIn, bookOut, { authority, ...more });
const usms = by('usms');
const county = by('county');

function sum(stints: readonly object[]) {
  const summary = summarizeCustody(buildView({ stints }), AS_OF);
  return {
    total: printDays(summary.total.elapsed),
    bothEnds: printDays(summary.total.bothEnds),
    by: summary.byAuthority.map((one) => [one.authority, printDays(one.days.elapsed)]),
    band: summary.holders.map((piece) =>
      [piece.from, nameHolders(piece), piece.state === 'held' ? printDays(piece.days) : '']
        .filter((part) => part !== '')
        .join(' '),
    ),
  };
}

describe('what another authority held is not counted for the one before and after it', () => {
  test('a night with the Marshals is no ICE day, and the band does not say that both held', () => {
    const { by: days, band } = sum([
      ice('a', on('2025-03-01'), on('2025-05-14')),
      usms('b', on('2025-05-14'), on('2025-05-15')),
      ice('c', on('2025-05-15'), on('2025-06-12')),
    ]);
    expect(days).toEqual([
      ['ice', '102 days'],
      ['usms', '1 day'],
    ]);
    expect(band.slice(0, 3)).toEqual([
      '2025-03-01 In ICE custody 74 days',
      '2025-05-14 In USMS custody 1 day',
      '2025-05-15 In ICE custody 28 days',
    ]);
  });

  test('where both handovers are known by their months, each authority has a range', () => {
    const { total, by: days } = sum([
      ice('a', on('2025-01-01'), on('2025-03')),
      usms('b', on('2025-03'), on('2025-04')),
      ice('c', on('2025-04'), on('2025-06-01')),
    ]);
    expect(total).toBe('151 days');
    expect(days).toEqual([
      ['ice', '91 to 150 days'],
      ['usms', '1 to 60 days'],
    ]);
  });

  test('without another authority a doubtful handover is no doubt about the days', () => {
    const stints = [
      ice('a', on('2025-01-01'), on('2025-03')),
      ice('b', on('2025-03'), on('2025-06-01')),
    ];
    expect(sum(stints).by).toEqual([['ice', '151 days']]);
  });
});

describe('one authority that can have let go in between', () => {
  const stints = [
    county('a', on('2025-01-01'), on('2025-03'), { endedBy: 'release' }),
    county('b', on('2025-03'), on('2025-06-01')),
  ];

  test('has no more days than the calendar between the first and the last', () => {
    expect(sum(stints)).toMatchObject({
      total: '121 to 151 days',
      bothEnds: '123 to 152 days',
      by: [['county', '121 to 151 days']],
    });
  });

  test('is named once in the band, in two pieces with a range each', () => {
    expect(sum(stints).band).toEqual([
      '2025-01-01 In County custody 59 to 89 days',
      '2025-03-16 In County custody 62 to 92 days',
      '2025-06-01 No custody record',
    ]);
  });
});

describe('a transfer overnight', () => {
  test('counts the night for the authority that transfers, in the sums and in the band', () => {
    const {
      total,
      by: days,
      band,
    } = sum([
      ice('a', on('2025-03-01'), on('2025-05-14')),
      usms('b', on('2025-05-15'), on('2025-06-12')),
    ]);
    expect(total).toBe('103 days');
    expect(days).toEqual([
      ['ice', '75 days'],
      ['usms', '28 days'],
    ]);
    expect(band.slice(0, 2)).toEqual([
      '2025-03-01 In ICE custody 75 days',
      '2025-05-15 In USMS custody 28 days',
    ]);
  });

  test('leaves the days of the stint itself as recorded', () => {
    const view = buildView({
      stints: [
        ice('a', on('2025-03-01'), on('2025-05-14')),
        usms('b', on('2025-05-15'), on('2025-06-12')),
      ],
    });
    expect(summarizeCustody(view, AS_OF).spans[0]?.to).toBe('2025-05-14');
  });
});

describe('the band prints the days that are known, not those that are drawn', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    [
      'an undated end',
      [ice('a', on('2025-02-01'), undated)],
      ['2025-02-01 ICE custody ended on a day not known'],
    ],
    [
      'a start before a day',
      [ice('a', before('2025-05-14'), on('2025-06-12'))],
      ['2025-05-06 In ICE custody at least 30 days', '2025-06-12 No custody record'],
    ],
    [
      'an end after a day',
      [ice('a', on('2025-01-01'), after('2025-05-01'))],
      [
        '2025-01-01 In ICE custody 121 to 364 days',
        '2025-05-02 ICE custody ended on a day not known',
      ],
    ],
    [
      'a handover between two days',
      [
        ice('a', on('2025-02-16'), between('2025-05-10', '2025-05-20')),
        usms('b', between('2025-05-10', '2025-05-20'), on('2025-06-12')),
      ],
      [
        '2025-02-16 In ICE custody 83 to 93 days',
        '2025-05-15 In USMS custody 23 to 33 days',
        '2025-06-12 No custody record',
      ],
    ],
    [
      'a handover from an end that is not known',
      [ice('a', on('2025-02-01'), undated), usms('b', on('2025-03-01'), on('2025-04-01'))],
      [
        '2025-02-01 In ICE custody 0 to 28 days',
        '2025-03-01 In USMS custody 31 days',
        '2025-04-01 No custody record',
      ],
    ],
  ])('%s', (_rule, stints, band) => {
    expect(sum(stints).band).toEqual(band);
  });
});

describe('places and authorities', () => {
  test('a place that is not known can be the place before: the days of both are in doubt', () => {
    const stints = [
      ice('a', on('2025-01-01'), on('2025-03'), { facility: { name: 'Plymouth' } }),
      usms('b', on('2025-03-10'), on('2025-06-01'), { facility: null }),
    ];
    expect(sum(stints).by[0]).toEqual(['ice', '59 to 89 days']);
  });

  test('an authority that is not in the list is counted by itself, neither as one nor the other', () => {
    const stints = [by('other')('a', on('2025-01-01'), on('2025-01-11'))];
    const summary = summarizeCustody(buildView({ stints }), AS_OF);
    expect(sum(stints).by).toEqual([['other', '10 days']]);
    expect(printDays(summary.criminal.elapsed)).toBe('0 days');
    expect(printDays(summary.immigration.elapsed)).toBe('0 days');
  });

  test('around a month is read as within it', () => {
    expect(sum([ice('a', around('2025-02'), on('2025-03-01'))]).total).toBe('1 to 28 days');
  });
});
