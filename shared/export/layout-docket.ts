import type { DocketPage } from '../docket/docket-page.ts';
import { skip, startFlow } from './flow.ts';
import { paperOf } from './paper.ts';
import type { PrintDocument, Sheet, TableColumn } from './print-document.ts';
import { cellLines, putTable, type RowDraft, rowHeight, type TableDraft } from './put-table.ts';
import { runningLines } from './running-lines.ts';
import { putHeading, putParagraph } from './text-blocks.ts';
import { fonts, type Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

type Section = DocketPage['sections'][number];

const parts = [
  ['when', 'When', 0.17],
  ['client', 'Client', 0.19],
  ['what', 'What', 0.34],
  ['where', 'Where', 0.21],
  ['who', 'Who', 0.09],
] as const;

/** Lays out a page of the docket; where the lines do not fit on one page it goes on on the next. */
export function layoutDocket(page: DocketPage, measure: Measure): PrintDocument {
  const paper = paperOf({ paper: 'letter', orientation: 'landscape' });
  const flow = startFlow(paper.content);
  putHeading(flow, 1, cleanText(page.title), 40, measure);
  putParagraph(flow, cleanText(page.printed), { font: fonts.body, ink: 'muted' }, measure);
  for (const section of page.sections) {
    const draft = tableOf(section, flow.content.w, measure);
    const first = draft.rows[0];
    putHeading(
      flow,
      3,
      cleanText(section.heading),
      first === undefined ? 20 : 20 + rowHeight(first),
      measure,
    );
    if (first === undefined)
      putParagraph(flow, 'Nothing is on the docket.', { font: fonts.body }, measure);
    else putTable(flow, draft, measure);
  }
  skip(flow, 8);
  for (const note of page.notes)
    putParagraph(flow, cleanText(note), { font: fonts.bodyStrong }, measure);
  const sheets = flow.pages.map((blocks, index): Sheet => ({
    number: index + 1,
    width: paper.width,
    height: paper.height,
    running: runningLines(
      { left: cleanText(page.title), notice: '' },
      paper,
      { number: index + 1, of: flow.pages.length },
      measure,
    ),
    blocks,
  }));
  return {
    title: cleanText(page.title),
    lang: 'en-US',
    width: paper.width,
    height: paper.height,
    sheets,
    bookmarks: [],
    leftOut: 0,
  };
}

function tableOf({ heading, rows }: Section, width: number, measure: Measure): TableDraft {
  const columns = parts.map(([key, title, share]): TableColumn => ({
    key,
    title,
    width: width * share,
    align: 'left',
  }));
  return {
    name: cleanText(heading),
    columns,
    rows: rows.map((row) => rowOf(row, columns, measure)),
    continuedColumn: 2,
  };
}

function rowOf(
  row: Section['rows'][number],
  columns: readonly TableColumn[],
  measure: Measure,
): RowDraft {
  return {
    key: '',
    shaded: false,
    headerColumn: 1,
    cells: columns.map((column, place) => {
      const [key] = parts[place] ?? parts[0];
      const font = key === 'client' || key === 'what' ? fonts.bodyStrong : fonts.body;
      const lines = cellLines(cleanText(row[key]), column, measure, { font });
      if (key !== 'what' || row.detail === '') return lines;
      return [...lines, ...cellLines(cleanText(row.detail), column, measure, { ink: 'muted' })];
    }),
  };
}
