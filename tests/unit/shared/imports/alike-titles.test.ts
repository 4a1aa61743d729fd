import { expect, test } from 'vitest';
import { areAlike, wordsOfTitle } from '../../../../shared/imports/alike-titles.ts';

const alike = (one: string, other: string) => areAlike(wordsOfTitle(one), wordsOfTitle(other));

test.each([
  ['Bond hearing', 'Hearing: bond, ICE'],
  ['Arraingment', 'Arraignment'],
  ['Hearing', 'The hearing'],
  ['MOTION to Reopen', 'Motion to Reopen filed by respondent'],
  ['Audiencia de fianza', 'audiéncia de fianza'],
])('“%s” and “%s” are alike', (one, other) => {
  expect(alike(one, other)).toBe(true);
});

test.each([
  ['Bond hearing', 'Bail hearing'],
  ['Motion to reopen', 'Motion to stay'],
  ['Hearing', 'Bond hearing'],
])('“%s” and “%s” are not', (one, other) => {
  expect(alike(one, other)).toBe(false);
});
