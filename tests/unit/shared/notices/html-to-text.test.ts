import { expect, test } from 'vitest';
import { htmlToText } from '../../../../shared/notices/html-to-text.ts';

test('A message that is nested beyond all sense gives all of its text, and soon', () => {
  const deep = `${'<div>'.repeat(200_000)}Set for June 18, 2026${'</div>'.repeat(10)} in Room 3`;
  expect(htmlToText(deep)).toBe('Set for June 18, 2026 in Room 3');
});

test('A long message is the same text as its paragraphs are, wherever it is taken apart', () => {
  const paragraph = `<p>Hearing <b>set</b>  for&nbsp;June 18, ${'x '.repeat(300)}end</p>`;
  const one = htmlToText(paragraph);
  expect(htmlToText(paragraph.repeat(200))).toBe(
    Array.from({ length: 200 }, () => one).join('\n\n'),
  );
});
