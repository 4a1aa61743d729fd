import { expect, test } from 'vitest';
import { findLockfileProblems } from '../../../scripts/check-lockfile.mjs';

test('a binary of another platform that npm has dropped is named', () => {
  const packages = {
    '': { dependencies: { bundler: '1' } },
    'node_modules/bundler': {
      optionalDependencies: { '@bundler/linux': '1', '@bundler/mac': '1' },
    },
    'node_modules/@bundler/linux': {},
  };
  expect(findLockfileProblems({ packages })).toEqual([
    'node_modules/bundler needs @bundler/mac, which package-lock.json lacks',
  ]);
});

test('a package is found beside the one that asks, inside it, and further out', () => {
  const packages = {
    'node_modules/a': { dependencies: { b: '1', c: '1' } },
    'node_modules/a/node_modules/b': { dependencies: { c: '1', d: '1' } },
    'node_modules/a/node_modules/d': {},
    'node_modules/c': {},
  };
  expect(findLockfileProblems({ packages })).toEqual([]);
});
