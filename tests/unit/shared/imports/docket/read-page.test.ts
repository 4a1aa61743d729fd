import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../shared/imports/docket/read-page.ts';

const rows = (html: string) =>
  readPage(html).blocks.flatMap((one) =>
    one.type === 'row' ? [one.row.cells.map((cell) => cell.lines.join('|'))] : [],
  );

describe('a saved page as lines and rows', () => {
  it('cells that are never closed are cells all the same', () => {
    expect(rows('<TABLE><TR><TD>1<TD>2<TR><TD>3</TABLE>')).toEqual([['1', '2'], ['3']]);
  });

  it('lines of a cell stand apart, blanks and control letters do not', () => {
    expect(rows('<table><tr><td>a&nbsp; b<br>c\u0011d</td></tr></table>')).toEqual([['a b|c d']]);
  });

  it('a table in a cell gives rows of its own and is text of the cell', () => {
    expect(rows('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>')).toEqual([
      ['b'],
      ['a|b'],
    ]);
  });

  it('scripts, forms’ choices, menus and what extensions put in are not read', () => {
    const html =
      '<p>a<script>alert(1)</script><select><option>x</select><div id="recap-button">y</div><div class="yuimenubar">z</div><span style="display:none">q</span>b</p>';
    expect(readPage(html).blocks).toEqual([
      { type: 'line', text: 'a', isTitle: false },
      { type: 'line', text: 'b', isTitle: false },
    ]);
  });

  it('a password field and the hosts of links are noted, addresses are not kept', () => {
    const page = readPage(
      '<a href="https://ecf.vtd.uscourts.gov/x?secret=1">x</a><input type=password>',
    );
    expect(page).toMatchObject({ hosts: ['ecf.vtd.uscourts.gov'], asksPassword: true });
    expect(JSON.stringify(page)).not.toContain('secret');
  });

  it('nesting without end is cut and said', () => {
    expect(readPage('<div>'.repeat(5_000)).cut).toBe('deep');
  });
});
