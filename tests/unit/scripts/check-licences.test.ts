import { expect, test } from 'vitest';
import { findLicenceProblems, isAllowedLicence } from '../../../scripts/check-licences.mjs';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['(Apache-2.0 AND MIT) OR GPL-3.0', true],
  ['GPL-3.0', false],
  ['SEE LICENSE IN LICENSE', false],
])('the licence %s is allowed: %s', (expression, allowed) => {
  expect(isAllowedLicence(expression)).toBe(allowed);
});

test('only packages that the app runs on are looked at, and one without a licence is named', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/tool': { dev: true, license: 'GPL-3.0' },
    'node_modules/good': { license: 'ISC' },
    'node_modules/bare': {},
  };
  expect(findLicenceProblems({ packages })).toEqual(['node_modules/bare: licence not stated']);
});

test('a licence that is allowed to one package alone is not allowed to another', () => {
  const packages = {
    'node_modules/ical.js': { license: 'MPL-2.0' },
    'node_modules/other': { license: 'MPL-2.0' },
  };
  expect(findLicenceProblems({ packages })).toEqual(['node_modules/other: licence MPL-2.0']);
});

test('a package with a licence of its own is looked at again when that licence changes', () => {
  const packages = { 'node_modules/ical.js': { license: 'GPL-3.0' } };
  expect(findLicenceProblems({ packages })).toEqual(['node_modules/ical.js: licence GPL-3.0']);
});
