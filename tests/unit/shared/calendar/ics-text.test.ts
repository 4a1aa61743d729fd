import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { escapeIcsText, foldIcsLine } from '../../../../shared/calendar/ics-text.ts';

const long =
  'Слушание по делу о назначении залога в Берлингтоне, зал № 3; явка обязательна. '.repeat(3);

/** Controls but tab and line feed have no place in the format. */
function isForbidden(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code === 0x7f || (code < 0x20 && letter !== '\t' && letter !== '\n');
}

test('A long Cyrillic line is folded at 75 octets, and no letter is cut in two', () => {
  const lines = foldIcsLine(`SUMMARY:${escapeIcsText(long)}`).split('\r\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
});

test('Any text comes back from another program as it was, whatever must be escaped or folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = foldIcsLine(`SUMMARY:${escapeIcsText(text)}`);
      const read = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
      const written = Array.from(text.replace(/\r\n?/g, '\n'), (one) =>
        isForbidden(one) ? ' ' : one,
      ).join('');
      expect(read.getFirstPropertyValue('summary')).toBe(written);
    }),
  );
});

test('No text can end its line and begin a property of its own', () => {
  expect(escapeIcsText('a\r\nATTACH:x\nb\rc')).toBe('a\\nATTACH:x\\nb\\nc');
});
