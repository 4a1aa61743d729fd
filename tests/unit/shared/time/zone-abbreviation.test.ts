import { expect, test } from 'vitest';
import { zoneAbbreviation } from '../../../../shared/time/zone-abbreviation.ts';

const SUMMER = Date.UTC(2025, 5, 18);
const WINTER = Date.UTC(2025, 0, 15);

test.each([
  ['America/New_York', 'ET', 'EDT', 'EST'],
  ['America/Detroit', 'ET', 'EDT', 'EST'],
  ['America/Chicago', 'CT', 'CDT', 'CST'],
  ['America/Denver', 'MT', 'MDT', 'MST'],
  ['America/Los_Angeles', 'PT', 'PDT', 'PST'],
  ['America/Anchorage', 'AKT', 'AKDT', 'AKST'],
  ['America/Phoenix', 'MST', 'MST', 'MST'],
  ['Pacific/Honolulu', 'HST', 'HST', 'HST'],
  ['America/Puerto_Rico', 'AST', 'AST', 'AST'],
  ['Pacific/Guam', 'ChST', 'ChST', 'ChST'],
  ['Pacific/Saipan', 'ChST', 'ChST', 'ChST'],
  ['UTC', 'UTC', 'UTC', 'UTC'],
])('%s is called %s, %s in summer and %s in winter', (zone, generic, summer, winter) => {
  expect(zoneAbbreviation(zone, SUMMER)).toBe(generic);
  expect(zoneAbbreviation(zone, WINTER)).toBe(generic);
  expect(zoneAbbreviation(zone, SUMMER, 'exact')).toBe(summer);
  expect(zoneAbbreviation(zone, WINTER, 'exact')).toBe(winter);
});

test('a place is called what it was called then: Indianapolis kept EST all year in 2004', () => {
  expect(zoneAbbreviation('America/Indiana/Indianapolis', Date.UTC(2004, 5, 1))).toBe('EST');
});

test('an unknown zone throws, because schemas keep it out', () => {
  expect(() => zoneAbbreviation('Eastern', SUMMER)).toThrow(RangeError);
});
