import { describe, expect, it } from 'vitest';
import { pageWithinPage } from '../../../../../shared/imports/docket/page-within-page.ts';
import { readDocketPage } from '../../../../../shared/imports/docket/read-docket-page.ts';

const page = `<html><body><h3>U.S. District Court<br>
District of Vermont (Burlington)<br>
CIVIL DOCKET FOR CASE #: 2:25-cv-00031-ZZZ</h3>
<table><tr><td>Doe v. Sheriff</td><td>Date Filed: 06/01/2025</td></tr></table>
<table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>
<tr><td>06/03/2025</td><td>4&nbsp;</td><td>LETTER &amp; exhibit</td></tr></table></body></html>`;
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('the source of a page that somebody saved', () => {
  it.each([
    [
      'as Firefox shows it',
      `<!DOCTYPE html><html><body id="viewsource" class="highlight"><pre id="line1">${escaped(page)}</pre></body></html>`,
    ],
    [
      'as Chrome shows it',
      `<html><body><table><tbody>${page
        .split('\n')
        .map(
          (line) =>
            `<tr><td class="line-number" value="1"></td><td class="line-content">${escaped(line)}</td></tr>`,
        )
        .join('')}</tbody></table></body></html>`,
    ],
  ])('is read as the page, %s', (_, shown) => {
    const of = (html: string) => readDocketPage(html, { fileName: 'x.html', thisYear: 2026 });
    const report = of(pageWithinPage(shown));
    expect(report).toEqual(of(page));
    expect(report.ok ? report.value.entries.map(({ text }) => text) : []).toEqual([
      'LETTER & exhibit',
    ]);
  });

  it('any other page is left as it is', () => {
    expect(pageWithinPage(page)).toBe(page);
  });
});
