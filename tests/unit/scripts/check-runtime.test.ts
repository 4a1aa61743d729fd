import { expect, test } from 'vitest';
import { findRuntimeProblems } from '../../../scripts/check-runtime.mjs';

const packages = {
  '': {},
  'node_modules/known': {},
  'node_modules/@family/one': {},
  'node_modules/tool': { dev: true },
};

test('What ships and is on the list is in order, and so is a tool that does not ship', () => {
  expect(findRuntimeProblems({ packages }, ['known', '@family/*'])).toEqual([]);
});

test('A package that nobody has looked at is named, also inside another one', () => {
  const more = { ...packages, 'node_modules/known/node_modules/stranger': {} };
  expect(findRuntimeProblems({ packages: more }, ['known', '@family/*'])).toEqual([
    'stranger would ship and is not on the list in scripts/check-runtime.mjs',
  ]);
});

test('What is on the list for nothing is named', () => {
  expect(findRuntimeProblems({ packages }, ['known', '@family/*', 'gone'])).toEqual([
    'gone is on the list in scripts/check-runtime.mjs and does not ship',
  ]);
});

test('A package that runs a program when it is installed is named', () => {
  const more = { ...packages, 'node_modules/builder': { dev: true, hasInstallScript: true } };
  expect(findRuntimeProblems({ packages: more }, ['known', '@family/*'])).toEqual([
    'builder runs a program of its own when it is installed',
  ]);
});
