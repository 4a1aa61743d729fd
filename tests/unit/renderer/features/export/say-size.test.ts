import { expect, it } from 'vitest';
import { saySize } from '../../../../../renderer/features/export/say-size.ts';

it.each([
  [1, '1 KB'],
  [1_536, '2 KB'],
  [204_800, '200 KB'],
])('%i bytes are said as "%s"', (bytes, size) => {
  expect(saySize(bytes)).toBe(size);
});
