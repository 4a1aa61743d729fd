import { expect, it } from 'vitest';
import { tones } from '../../../../shared/chronology/palette.ts';
import { authorityOrder } from '../../../../shared/custody/authority-names.ts';

it('gives each holder a pattern that no other has, because many of their colours are one gray', () => {
  const patterns = authorityOrder.map((authority) => tones[authority].pattern);
  expect(new Set(patterns).size).toBe(authorityOrder.length);
});
