import { expect, test } from 'vitest';
import { docketKey, isSameDocket } from '../../../../shared/imports/same-docket.ts';

test.each([
  ['2:17-cr-00378-SPL-1', '2:17-cr-378'],
  ['15CR0144-BGS', '15-cr-144'],
  ['1:04-m -401', '104m401'],
  ['MDL No. 2168', 'mdlno2168'],
  ['A 000-000-123', 'a000000123'],
  ['', ''],
])('%s is compared as %s', (written, key) => {
  expect(docketKey(written)).toBe(key);
});

test('Initials, defendant, zeros and a missing office tell no two cases apart; another office does', () => {
  expect(isSameDocket('2:17-cr-00378-SPL-1', '17-CR-378')).toBe(true);
  expect(isSameDocket('2:17-cr-00378', '1:17-cr-00378')).toBe(false);
  expect(isSameDocket('2:17-cr-00378', '2:17-mj-00378')).toBe(false);
  expect(isSameDocket('', '')).toBe(false);
});
