import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellContent } from '../../../../shared/imports/tell-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['PK\u0003\u0004 and more', 'zip'],
  ['%PDF-1.7', 'pdf'],
  ['{\\rtf1 }', 'rich-text'],
  ['bplist00 and what Safari saved', 'property-list'],
  ['Date,Event\r\n2025-01-02,Bond', 'text'],
  ['A stray \u0011 control byte of a court stays text, as long as it is one of many', 'text'],
  ['\u0000\u0001\u0002\u0003', 'binary'],
])('%j is told as %s', (text, content) => {
  expect(tellContent(bytes(text))).toBe(content);
});

test('UTF-16 is text, with a mark of its byte order and without', () => {
  const wide = (text: string) =>
    new Uint8Array(Array.from(text).flatMap((one) => [one.charCodeAt(0), 0]));
  expect(tellContent(wide('Date,Event\r\n'))).toBe('text');
  expect(tellContent(new Uint8Array([0xff, 0xfe, ...wide('Date')]))).toBe('text');
});

test('Whatever the bytes are, something is told', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
      expect(typeof tellContent(some)).toBe('string');
    }),
    { seed: 3 },
  );
});
