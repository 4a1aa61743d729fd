import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../../shared/notices/html-to-text.ts';
import { linesOfPage } from '../../../../shared/notices/lines-of-page.ts';

describe('an HTML message becomes the text that a reader sees', () => {
  test('blocks and rows are lines, cells are parted, entities are letters', () => {
    const html =
      '<table><tr><td><b>Case Number:</b></td><td>1:25-mj-01234</td></tr></table><p>Set&nbsp;for<BR>6/18/2025 &#064; 9 &amp; 10</p>';
    expect(htmlToText(html)).toBe('Case Number:  1:25-mj-01234\n\nSet for\n6/18/2025 @ 9 & 10');
  });

  test('scripts, styles and comments are never text', () => {
    const html =
      '<style>p{}</style><script>alert("1/1/2031")</script><!-- 2/2/2032 --><p>Only this</p>';
    expect(htmlToText(html)).toBe('Only this');
  });

  test('every entity is read, and what is none stays as it is written', () => {
    expect(htmlToText('<p>Ni&ntilde;o &#8211; &sect; 9 &amp; &constructor;</p>')).toBe(
      'Niño – § 9 & &constructor;',
    );
  });

  test('whatever the markup is, it never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('<', '&#x110000;', '<td', '&#0;', '<!--'),
        (text, odd) => {
          expect(typeof htmlToText(`${text}${odd}${text}`)).toBe('string');
        },
      ),
    );
  });
});

describe('the letters of a page are put back into lines', () => {
  const at = (text: string, x: number, y: number) => ({
    text,
    x,
    y,
    width: text.length * 5,
    height: 10,
  });

  test('letters at one height are a line, in the order in which they stand', () => {
    expect(linesOfPage([at('June', 60, 700), at('on', 45, 700.5), at('18', 84, 700)])).toBe(
      'on June 18',
    );
  });

  test('columns are parted by three blanks and paragraphs by an empty line', () => {
    const page = [at('Date', 60, 700), at('Time', 200, 700), at('6/18/2025', 60, 660)];
    expect(linesOfPage(page)).toBe('Date   Time\n\n6/18/2025');
  });

  test('a page without letters has no text', () => {
    expect(linesOfPage([])).toBe('');
  });
});
