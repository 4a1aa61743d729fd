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

  test('what is written so that nobody sees it is no text', () => {
    const html =
      '<p style="display: none">Hearing 1/1/2031<br>A000-123-456</p><p hidden>2/2/2032</p><div style="font-size:0"><p>3/3/2033</p></div><p>Seen</p>';
    expect(htmlToText(html)).toBe('Seen');
  });

  test('an older message is marked as mail without HTML marks it; a bare blockquote only indents', () => {
    expect(
      htmlToText('<p>Yes.</p><blockquote type="cite"><p>One</p><p>Two</p></blockquote><p>End</p>'),
    ).toBe('Yes.\n\n> One\n>\n> Two\n\nEnd');
    expect(htmlToText('<blockquote><p>ORDER</p></blockquote>')).toBe('ORDER');
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

  const prose = Array.from({ length: 8 }, (_, row) => [
    at(`left line ${row} of the order goes on`, 60, 700 - row * 14),
    at(`right line ${row} of the order goes on`, 330, 700 - row * 14),
  ]).flat();

  test('two columns of prose are read one behind the other', () => {
    const lines = linesOfPage(prose).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'left line 0 of the order goes on',
      'left line 1 of the order goes on',
    ]);
    expect(lines.slice(8, 10)).toEqual(['', 'right line 0 of the order goes on']);
  });

  test('a form, however long, is read across', () => {
    const form = Array.from({ length: 12 }, (_, row) => [
      at('Hearing date:', 60, 700 - row * 14),
      at(`June ${row + 1}, 2026 at 9:00 AM before Judge Nobody`, 330, 700 - row * 14),
    ]).flat();
    expect(linesOfPage(form).split('\n')[0]).toBe(
      'Hearing date:   June 1, 2026 at 9:00 AM before Judge Nobody',
    );
  });

  test('a heading across the page stays ahead of the columns beneath it', () => {
    const heading = at(
      'UNITED STATES DISTRICT COURT FOR THE DISTRICT OF NOWHERE AT LARGE',
      60,
      730,
    );
    expect(linesOfPage([...prose, heading]).split('\n')[0]).toBe(heading.text);
  });

  test('whatever the order of the letters, none is lost', () => {
    const place = fc.record({
      text: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 4, max: 20 }),
    });
    const letters = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (all) => {
        expect(letters(linesOfPage(all))).toBe(letters(all.map((one) => one.text).join('')));
      }),
    );
  });

  test('a page without letters has no text', () => {
    expect(linesOfPage([])).toBe('');
  });
});
