import { expect, it } from 'vitest';
import { sayHeldBack } from '../../../../../renderer/features/export/say-held-back.ts';

it.each([
  [1, undefined, '1 restricted item is left out.'],
  [3, undefined, '3 restricted items are left out.'],
  [1, 'item', '1 item is left out.'],
  [1_200, 'item', '1,200 items are left out.'],
])('%i of %s left out is said as "%s"', (count, what, sentence) => {
  expect(sayHeldBack(count, what)).toBe(sentence);
});
