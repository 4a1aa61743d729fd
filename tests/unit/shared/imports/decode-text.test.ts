import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../../shared/imports/decode-text.ts';

const text = 'Fecha,Día\r\n2025-01-02,Señora Muñoz';
const wide = (written: string, isBig: boolean) =>
  new Uint8Array(
    Array.from(written).flatMap((one) => {
      const code = one.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

test.each([
  ['utf-8', new TextEncoder().encode(text)],
  ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
  ['utf-16le', wide(`\uFEFF${text}`, false)],
  ['utf-16be', wide(`\uFEFF${text}`, true)],
  ['utf-16le', wide(text, false)],
  ['utf-16be', wide(text, true)],
  ['windows-1252', new Uint8Array(Array.from(text, (one) => one.charCodeAt(0)))],
])('%s is told by its bytes, and its mark is no part of the text', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test('One damaged byte turns no other letter into two', () => {
  const bytes = new TextEncoder().encode('Señora Muñoz, señor Peña, año, niño, Núñez |');
  bytes[bytes.length - 1] = 0xff;
  expect(decodeText(bytes).text).toContain('Señora Muñoz, señor Peña, año, niño, Núñez');
});

test.each(['\r\n ', '\n\t', '\r '])(
  'A letter that was folded in its middle by %j is whole again',
  (fold) => {
    const written = new TextEncoder().encode('SUMMARY:Señora');
    const at = written.indexOf(0xc3) + 1;
    const folded = [...written.subarray(0, at), ...new TextEncoder().encode(fold)];
    const bytes = new Uint8Array([...folded, ...written.subarray(at)]);
    expect(decodeText(bytes)).toEqual({ text: 'SUMMARY:Señora', encoding: 'utf-8' });
  },
);

test('Whatever the bytes are, there is a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
    { seed: 11 },
  );
});
