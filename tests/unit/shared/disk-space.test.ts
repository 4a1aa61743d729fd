import { expect, test } from 'vitest';
import { judgeSpace, spaceFailure, startRefusal } from '../../../shared/disk-space.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';

const MB = 1024 * 1024;

test.each([
  [null, 'enough'],
  [500 * MB, 'enough'],
  [500 * MB - 1, 'low'],
  [64 * MB, 'low'],
  [64 * MB - 1, 'full'],
  [16 * MB, 'full'],
  [16 * MB - 1, 'none'],
  [0, 'none'],
] as const)('%s bytes free are %s', (freeBytes, level) => {
  expect(judgeSpace(freeBytes)).toEqual({ level, freeBytes });
});

test('The free figure stands in the sentence, rounded down', () => {
  const failure = spaceFailure(judgeSpace(40.9 * MB));
  expect(failure === null ? '' : sentenceOf(failure).sentence).toContain('Only 40 MB are free');
});

test('A running app says that it saves nothing, never that it opened nothing', () => {
  expect(spaceFailure(judgeSpace(3 * MB))?.code).toBe('space/full');
  expect(spaceFailure(judgeSpace(600 * MB))).toBeNull();
});

test('Only a start without room for the list is refused', () => {
  expect(startRefusal(judgeSpace(3 * MB))?.code).toBe('space/none');
  expect(startRefusal(judgeSpace(16 * MB))).toBeNull();
  expect(startRefusal(judgeSpace(null))).toBeNull();
});
