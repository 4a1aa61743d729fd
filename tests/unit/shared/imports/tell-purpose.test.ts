import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellPurpose } from '../../../../shared/imports/tell-purpose.ts';

const told = (text: string) => tellPurpose(new TextEncoder().encode(text));

test.each([
  ['a matter file is opened', '{ "format": "paradocket-matter", "version": 1 }', 'matter-file'],
  ['a list is taken in', 'Date,Event\r\n12/03/2026,Bond hearing\r\n', 'take-in'],
  [
    'a calendar is taken in',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR',
    'take-in',
  ],
  ['a letter is read as a notice', 'Please call the clerk about the hearing.', 'notice'],
  ['a file of spaces is read as a notice', ' \n ', 'notice'],
])('By its first part %s', (_rule, text, purpose) => {
  expect(told(text)).toBe(purpose);
});

test('Whatever the bytes, a purpose is told', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4_000 }), (bytes) => {
      expect(['matter-file', 'take-in', 'notice']).toContain(tellPurpose(bytes));
    }),
  );
});
