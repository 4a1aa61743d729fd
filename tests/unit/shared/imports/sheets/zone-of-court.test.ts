import { expect, test } from 'vitest';
import { zoneOfCourt } from '../../../../../shared/imports/sheets/zone-of-court.ts';

test.each([
  ['D. Mass.', 'America/New_York'],
  ['D. Vt.', 'America/New_York'],
  ['W.D. La.', 'America/Chicago'],
  ['Boston Immigration Court', 'America/New_York'],
  ['U.S. District Court, Burlington', 'America/New_York'],
  ['Burlington', null],
  ['mad', 'America/New_York'],
  ['Middlesex Superior Court', null],
  ['Court', null],
  ['Tex.', null],
  ['BIA', 'America/New_York'],
  ['', null],
  ['x'.repeat(5_000), null],
])('The court “%s” keeps the clock %s', (text, zone) => {
  expect(zoneOfCourt(text)).toBe(zone);
});
