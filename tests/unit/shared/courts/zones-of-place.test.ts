import { expect, test } from 'vitest';
import { zonesOfPlace } from '../../../../shared/courts/zones-of-place.ts';

test.each([
  ['Boston', ['America/New_York']],
  ['a bus station in boston', ['America/New_York']],
  ['Washington Street, Boston', ['America/New_York']],
  ['Monroe, LA', ['America/Chicago']],
  ['1 Main St, Monroe, LA 71201', ['America/Chicago']],
  ['Louisiana', ['America/Chicago']],
  ['Oakdale, Louisiana', ['America/Chicago']],
  ['Charleston, West Virginia', ['America/New_York']],
  ['Phoenix', ['America/Phoenix']],
  ['San Juan, PR', ['America/Puerto_Rico']],
  ['Pensacola, FL', ['America/Chicago']],
])('%s keeps one clock', (place, zones) => {
  expect(zonesOfPlace(place)).toEqual(zones);
});

test('A state with two clocks and a city of two states give both', () => {
  expect([...zonesOfPlace('Texas')].sort()).toEqual(['America/Chicago', 'America/Denver']);
  expect(zonesOfPlace('Portland').length).toBe(2);
  expect(zonesOfPlace('Portland, ME')).toEqual(['America/New_York']);
});

test('A name that only begins a place is none, and what nobody knows gives nothing', () => {
  expect(zonesOfPlace('mobile home park')).toEqual([]);
  expect(zonesOfPlace('at home')).toEqual([]);
  expect(zonesOfPlace('')).toEqual([]);
});
