import { expect, test } from 'vitest';
import {
  sayEmailProblem,
  sayPhoneProblem,
} from '../../../../../renderer/features/records/reach-problems.ts';

test.each([
  '',
  '  ',
  'ana@example.com',
  ' maría.ruiz+court@example.org ',
  'a@b.co',
  '用户@例子.example',
])('The e-mail address %j is taken as it is', (text) => {
  expect(sayEmailProblem(text)).toBeNull();
});

test.each([
  'ana at example',
  'ana@example',
  '@example.com',
  'ana@',
  'ana@@example.com',
  'ana@example.com, ben@example.com',
  'ana ruiz@example.com',
  'x'.repeat(10_000),
])('The e-mail address %j is said to be none', (text) => {
  expect(sayEmailProblem(text)).toContain('no e-mail address');
});

test.each(['', '617 555 0100, ask for Ana', '+1 (617) 555-0100 ext. 7', '٦١٧٥٥٥', '911'])(
  'The phone number %j is taken with its words',
  (text) => {
    expect(sayPhoneProblem(text)).toBeNull();
  },
);

test.each(['calls collect', '---', 'unknown'])('%j is said to have no number', (text) => {
  expect(sayPhoneProblem(text)).toContain('no number');
});
