import { escapeXml, paragraphXml } from './word-xml.ts';

/** A column of a table and its width in twentieths of a point. */
export type WordColumn = { readonly title: string; readonly width: number };

/** A row: for each column the paragraphs of its cell, ready written. */
export type WordRow = { readonly cells: readonly (readonly string[])[]; readonly shaded: boolean };

const FINE = 'w:val="single" w:sz="4" w:space="0" w:color="C6CAD1"';
const FIRM = 'w:val="single" w:sz="8" w:space="0" w:color="333333"';

/**
 * A real table: its head is repeated on every page, no row is cut at the end of one, and readers
 * that speak are told its name.
 */
export function tableXml(
  name: string,
  columns: readonly WordColumn[],
  rows: readonly WordRow[],
): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const head = rowXml(
    columns,
    {
      cells: columns.map(({ title }) => [paragraphXml([{ text: title, strong: true }])]),
      shaded: false,
    },
    true,
  );
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${String(width)}" w:type="dxa"/>`,
    `<w:tblBorders><w:top ${FIRM}/><w:bottom ${FINE}/><w:insideH ${FINE}/></w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeXml(name)}"/>`,
    '</w:tblPr><w:tblGrid>',
    ...columns.map((column) => `<w:gridCol w:w="${String(column.width)}"/>`),
    '</w:tblGrid>',
    head,
    ...rows.map((row) => rowXml(columns, row, false)),
    '</w:tbl>',
  ].join('');
}

function rowXml(
  columns: readonly WordColumn[],
  { cells, shaded }: WordRow,
  isHead: boolean,
): string {
  const fill = isHead ? 'F1F3F5' : shaded ? 'F3E3DA' : '';
  const shade = fill === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const inner = columns.map((column, index) => {
    const paragraphs = cells[index] ?? [];
    // Word refuses a cell without a paragraph.
    const content = paragraphs.length === 0 ? '<w:p/>' : paragraphs.join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${String(column.width)}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr>${properties}${inner.join('')}</w:tr>`;
}
