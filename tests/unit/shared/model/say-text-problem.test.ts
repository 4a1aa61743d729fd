import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayTextProblem } from '../../../../shared/model/say-text-problem.ts';

const line = { most: 5000, isProse: false };
const prose = { most: 20_000, isProse: true };

test.each([
  ['a name in Hebrew', 'רחל דוגמה'],
  ['a name in Arabic with its marks of direction closed', '\u2067مثال\u2069 (Example)'],
  ['Persian with its joiners', 'می\u200cخواهم'],
  ['a name with accents', 'Lúcia Amarante Ñandú'],
  ['a pictograph of two halves', 'Hearing 👩🏽‍⚖️'],
  ['an empty one', ''],
])('%s is a text like any other', (_, text) => {
  expect(sayTextProblem(text, line)).toBeNull();
});

test('A text that is too long says how many letters fit and how many there are', () => {
  expect(sayTextProblem('x'.repeat(10_000), line)).toBe(
    'At most 5,000 letters fit here; these are 10,000.',
  );
  expect(sayTextProblem('x'.repeat(10_000), prose)).toBeNull();
});

test.each([
  ['a control character', 'Exam\u0007ple', 'U+0007', 'after “Exam”'],
  ['a mark that turns letters round', 'Exam\u202eple', 'U+202E', 'after “Exam”'],
  ['a mark at the beginning', '\u202d6/18/25', 'U+202D', 'at the beginning'],
  ['a mark of direction that nothing closes', 'abc \u202bdef', 'U+202B', 'after “abc”'],
  ['an isolate closed by the end of an embedding', 'a\u2067b\u202c', 'U+2067', 'after “a”'],
  ['an end without a beginning', 'ab\u2069c', 'U+2069', 'after “ab”'],
  ['half a letter', 'ab\ud83d', 'U+D83D', 'after “ab”'],
  ['a byte order mark', 'a\ufeffb', 'U+FEFF', 'after “a”'],
  ['a blank without a width, and nothing else', '\u200b', 'U+200B', 'at the beginning'],
  ['a soft hyphen among blanks alone', ' \u00ad ', 'U+00AD', 'at the beginning'],
  ['a filler of Hangul alone', '\u3164', 'U+3164', 'at the beginning'],
  ['a blank of Braille alone', '\u2800', 'U+2800', 'at the beginning'],
])('%s is named, with where it stands', (_, text, code, where) => {
  const said = sayTextProblem(text, line);
  expect(said).toContain(code);
  expect(said).toContain(where);
});

test('In several lines a page break is white space, and each line closes its own marks', () => {
  expect(sayTextProblem('page 1\fpage 2\nend', prose)).toBeNull();
  expect(sayTextProblem('page 1\fpage 2', line)).toContain('U+000C');
  expect(sayTextProblem('a\u2067b\nc\u2069', prose)).toContain('U+2067');
});

test('Printable letters of one script are never refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
      expect(sayTextProblem(text, line)).toBeNull();
    }),
  );
});

test('A hidden letter is found wherever it stands', () => {
  const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
  const hidden = fc.constantFrom('\u0000', '\u001b', '\u0085', '\u202d', '\u202e', '\ufeff');
  fc.assert(
    fc.property(plain, hidden, plain, (before, letter, after) => {
      expect(sayTextProblem(`${before}${letter}${after}`, line)).not.toBeNull();
    }),
  );
});
