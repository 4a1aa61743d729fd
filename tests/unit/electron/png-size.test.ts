import { expect, it } from 'vitest';
import { isDrawable, LARGEST_PNG } from '../../../electron/png-size.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';

it.each([
  [3_072, 1_862, true],
  [16_000, 6_250, true],
  [16_001, 10, false],
  [10, 16_001, false],
  [10_001, 10_000, false],
])('%i by %i dots can be drawn: %s', (width, height, drawable) => {
  expect(isDrawable({ width, height })).toBe(drawable);
});

it('A picture that is too large is said with its size and the way out', () => {
  const details = { width: 17_352, height: 9_000, ...LARGEST_PNG };
  const { sentence, nextStep } = sentenceOf({ code: 'print/picture-too-large', details });
  expect(sentence).toBe(
    'The picture would be 17,352 by 9,000 dots; a PNG can have 16,000 a side and 100 million in all. An SVG has no such limit.',
  );
  expect(nextStep).toMatch(/^Save it as SVG/);
});
