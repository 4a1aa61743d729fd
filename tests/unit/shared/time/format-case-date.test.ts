import { describe, expect, it, test } from 'vitest';
import { type CaseDate } from '../../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../../shared/time/format-case-date.ts';
import { CHICAGO, NEW_YORK, single, span } from './dates.ts';

const at = { time: '13:30', zone: NEW_YORK };

describe('each kind of date is printed as exactly as it is known', () => {
  const cases: [CaseDate, string, string, string][] = [
    [{ kind: 'undated', asTyped: '?' }, 'undated', 'undated', 'undated'],
    [single('on', '2025-06-18'), 'Wed 06/18/2025', 'Wednesday, June 18, 2025', 'Jun 18, 2025'],
    [
      single('on', '2025-06-18', at),
      'Wed 06/18/2025, 1:30 PM ET',
      'Wednesday, June 18, 2025, 1:30 PM ET',
      'Jun 18, 2025, 1:30 PM ET',
    ],
    [single('on', '2025-02'), 'Feb 2025', 'February 2025', 'Feb 2025'],
    [single('on', '2025'), '2025', '2025', '2025'],
    [
      single('around', '2025-02-23'),
      'on or about Feb 23, 2025',
      'about February 23, 2025',
      'about Feb 23, 2025',
    ],
    [single('around', '2019'), 'on or about 2019', 'about 2019', 'about 2019'],
    [
      single('before', '2025-05-14'),
      'before May 14, 2025',
      'before May 14, 2025',
      'before May 14, 2025',
    ],
    [
      single('after', '2025-02-01', at),
      'after Feb 1, 2025, 1:30 PM ET',
      'after February 1, 2025, 1:30 PM ET',
      'after Feb 1, 2025, 1:30 PM ET',
    ],
    [
      span('from-to', '2025-02-16', '2025-05-14'),
      'Feb 16 – May 14, 2025',
      'February 16 – May 14, 2025',
      'Feb 16 – May 14, 2025',
    ],
    [
      span('between', '2025-02-16', '2025-02-23'),
      'between Feb 16 and Feb 23, 2025',
      'between February 16 and February 23, 2025',
      'between Feb 16 and Feb 23, 2025',
    ],
  ];
  for (const [date, table, long, axis] of cases)
    test(table, () => {
      expect(formatCaseDate(date, { style: 'table' })).toBe(table);
      expect(formatCaseDate(date, { style: 'long' })).toBe(long);
      expect(formatCaseDate(date, { style: 'axis' })).toBe(axis);
    });
});

describe('a span says a year once where one year is enough', () => {
  const cases: [CaseDate, string][] = [
    [span('from-to', '2024-12-20', '2025-01-05'), 'Dec 20, 2024 – Jan 5, 2025'],
    [span('from-to', '2025-02', '2025-05'), 'Feb – May 2025'],
    [span('from-to', '2025-02', '2025-05-14'), 'Feb – May 14, 2025'],
    [span('from-to', '2019', '2021'), '2019 – 2021'],
    [span('from-to', '2025', '2025-05-14'), '2025 – May 14, 2025'],
    [span('from-to', '2025-02-16', '2025-02-16'), 'Feb 16, 2025'],
    [
      span('from-to', '2025-06-18', '2025-06-18', { ...at, toTime: '15:00' }),
      'Jun 18, 2025, 1:30 PM – 3:00 PM ET',
    ],
    [
      span('from-to', '2025-06-18', '2025-06-20', { ...at, toTime: '15:00' }),
      'Jun 18, 2025, 1:30 PM – Jun 20, 2025, 3:00 PM ET',
    ],
    [span('from-to', '2025-06-18', '2025-06-20', at), 'Jun 18, 2025, 1:30 PM ET – Jun 20, 2025'],
    [
      span('from-to', '2025-06-18', '2025-06-20', { toTime: '15:00', zone: NEW_YORK }),
      'Jun 18 – Jun 20, 2025, 3:00 PM ET',
    ],
  ];
  for (const [date, printed] of cases)
    test(printed, () => {
      expect(formatCaseDate(date, { style: 'table' })).toBe(printed);
    });
});

describe('a zone is named as that place is called at that date', () => {
  const zoned = (from: string, zone?: string) =>
    formatCaseDate(
      single('on', from, zone === undefined ? { time: '09:00' } : { time: '09:00', zone }),
      {
        style: 'axis',
      },
    );
  it('with the name that is right in summer and winter', () => {
    expect(zoned('2025-06-18', CHICAGO)).toBe('Jun 18, 2025, 9:00 AM CT');
    expect(zoned('2025-01-18', CHICAGO)).toBe('Jan 18, 2025, 9:00 AM CT');
  });
  it('with its exact name where there is no summer time', () => {
    expect(zoned('2025-06-18', 'America/Phoenix')).toBe('Jun 18, 2025, 9:00 AM MST');
  });
  it('and says so where nobody recorded one', () => {
    expect(zoned('2025-06-18')).toBe('Jun 18, 2025, 9:00 AM (time zone not recorded)');
  });
  it('also at a time that the clocks skip', () => {
    expect(
      formatCaseDate(single('on', '2025-03-09', { time: '02:30', zone: NEW_YORK }), {
        style: 'axis',
      }),
    ).toBe('Mar 9, 2025, 2:30 AM ET');
  });
});

describe('early, mid and late', () => {
  it('are printed as they were typed', () => {
    const late: CaseDate = { ...single('around', '2025-02'), asTyped: 'Late Feb 2025' };
    expect(formatCaseDate(late, { style: 'table' })).toBe('late Feb 2025');
    expect(
      formatCaseDate({ ...single('around', '2025'), asTyped: 'mid-2025' }, { style: 'long' }),
    ).toBe('mid 2025');
  });
  it('do not sharpen or blur a day', () => {
    const day: CaseDate = {
      ...single('around', '2025-02-23'),
      asTyped: 'late feb, about the 23rd',
    };
    expect(formatCaseDate(day, { style: 'axis' })).toBe('about Feb 23, 2025');
  });
});

test.each(['late feb 2025', '~late feb 2025', 'about late feb 2025'])(
  '"%s" keeps its wording',
  (asTyped) => {
    const date = { ...single('around', '2025-02'), asTyped };
    expect(formatCaseDate(date, { style: 'sentence' })).toBe('late February 2025');
  },
);
