import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema, LONGEST_DOCUMENT_TEXT } from '../../../../shared/model/document.ts';
import { textToKeep } from '../../../../shared/notices/text-to-keep.ts';
import { buildDocument } from '../../../builders/records.ts';

test('words are kept with single blanks, without letters that nobody sees', () => {
  expect(textToKeep('  NOTICE\r\n\n   OF\tHEARING\u200b \u0007')).toBe('NOTICE OF HEARING');
});

test('a scan has none, and a text of blanks has none', () => {
  expect(textToKeep(null)).toBe('');
  expect(textToKeep(' \n ')).toBe('');
});

test('of a long text the beginning is kept, never half of a letter', () => {
  const kept = textToKeep(`${'word '.repeat(5_000)}end`);
  expect(kept).toHaveLength(LONGEST_DOCUMENT_TEXT - 1);
  expect(kept.endsWith('word')).toBe(true);
  expect(textToKeep(`a${'😀'.repeat(LONGEST_DOCUMENT_TEXT)}`)).toMatch(/^a(?:😀)+$/u);
});

test('whatever is read, a document can be kept with its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (read) => {
      const text = textToKeep(read);
      expect(documentSchema.parse({ ...buildDocument(), text }).text).toBe(text);
      expect(textToKeep(text)).toBe(text);
    }),
  );
});

test('a document that was kept before words were reads as one without', () => {
  const { text: _text, ...before } = buildDocument();
  expect(documentSchema.parse(before).text).toBe('');
});
