import { expect, test } from 'vitest';
import { dayRangeOf } from '../../../../shared/custody/day-range.ts';
import { type CaseDate, caseDateSchema } from '../../../../shared/time/case-date.ts';
import {
  after,
  around,
  before,
  between,
  fromTo,
  on,
  undated,
} from '../../../builders/matter-view.ts';

const date = (given: object): CaseDate => caseDateSchema.parse(given);

test.each<[string, object, string | null, string | null]>([
  ['a day is that day', on('2025-02-16'), '2025-02-16', '2025-02-16'],
  ['a month is all of its days', on('2025-02'), '2025-02-01', '2025-02-28'],
  ['a year is all of its days', on('2024'), '2024-01-01', '2024-12-31'],
  [
    'around a day reaches three days to each side',
    around('2025-02-23'),
    '2025-02-20',
    '2025-02-26',
  ],
  ['around a month is that month', around('2025-02'), '2025-02-01', '2025-02-28'],
  ['around a time is that day', around('2025-02-23', '14:00'), '2025-02-23', '2025-02-23'],
  ['before a day leaves that day out', before('2025-05-14'), null, '2025-05-13'],
  ['before a time can be that day', before('2025-05-14', '14:00'), null, '2025-05-14'],
  ['after a month begins with the next', after('2025-05'), '2025-06-01', null],
  ['after a time can be that day', after('2025-05-14', '14:00'), '2025-05-14', null],
  ['between counts both ends in', between('2025-02-16', '2025-03'), '2025-02-16', '2025-03-31'],
  ['from-to counts both ends in', fromTo('2025-02', '2025-03-05'), '2025-02-01', '2025-03-05'],
  ['undated has no limit to either side', undated, null, null],
])('%s', (_rule, given, earliest, latest) => {
  expect(dayRangeOf(date(given))).toEqual({ earliest, latest });
});
