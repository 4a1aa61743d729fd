import type { ListCell, ListGroup, ListPage, Said } from '../pages/list-page.ts';
import { type Flow, put, skip } from './flow.ts';
import { listWidths } from './list-widths.ts';
import { lettersLacking, noticeOfLetters, putLetters } from './letters-without-face.ts';
import type { CellLine, TableColumn } from './print-document.ts';
import {
  boxLines,
  cellLines,
  type CellStyle,
  putTable,
  type RowDraft,
  rowHeight,
  type TableDraft,
  tableHeadHeight,
  tableHeight,
  writingLines,
} from './put-table.ts';
import { headingLooks, putHeading, putParagraph, textBlock } from './text-blocks.ts';
import { type Font, fonts, type Measure, pitchOf } from './text.ts';
import { cleanText, wrapAtMost, wrapText } from './wrap-text.ts';

/** A longer heading is put as a paragraph, which may go on on the next page. */
const MOST_HEADING_LINES = 4;

/** As high as a table may be that is never cut, in points. */
const SHORT_TABLE = 150;

/** Over what stands at the end of a list. */
const ABOVE_NOTES = 8;

/** Between boxes: a pen ticks one of them. */
const BOX_GAP = 2.5;

const looks = {
  plain: {},
  strong: { font: fonts.bodyStrong },
  muted: { ink: 'muted' },
  struck: { ink: 'muted', struck: true },
  warning: { font: fonts.bodyStrong, ink: 'warning' },
  box: {},
} as const satisfies Record<Said['look'], CellStyle>;

/**
 * Puts a list: its title, what is said of it, its groups as tables. Every row prints once; one that is
 * taller than a page goes on on the next, and a group that does says its heading again.
 *
 * @param top the level of its title; headings of its groups are one below it and look the same
 */
export function putList(flow: Flow, page: ListPage, top: 1 | 2, measure: Measure): void {
  const title = cleanText(page.title);
  const letters = lettersLacking(JSON.stringify(page), measure);
  putHeading(flow, top, title, 40, measure, headingLooks[1]);
  putSaid(flow, [...page.about, { text: page.warning, look: 'warning' }], measure);
  putSaid(flow, [{ text: noticeOfLetters(letters, 'this list'), look: 'strong' }], measure);
  const columns = columnsOf(page, flow.content.w, measure);
  const notes = page.notes.map((text): Said => ({ text, look: 'strong' }));
  // Notes alone on a page would be read as notes to nothing.
  const below = notes.length === 0 ? 0 : ABOVE_NOTES + saidHeight(notes, flow, measure);
  page.groups.forEach((group, index) => {
    const isLast = index === page.groups.length - 1;
    putGroup(flow, group, { page, columns, below: isLast ? below : 0 }, top, measure);
  });
  skip(flow, ABOVE_NOTES);
  putSaid(flow, notes, measure);
  putLetters(flow, letters, measure);
}

/** A list with its columns as wide as all of its groups need them. */
type LaidList = {
  readonly page: ListPage;
  readonly columns: readonly TableColumn[];
  /** What stands under a group and stays with it where the group is short, in points. */
  readonly below: number;
};

function putGroup(
  flow: Flow,
  group: ListGroup,
  list: LaidList,
  top: 1 | 2,
  measure: Measure,
): void {
  const { page } = list;
  const draft = tableOf(group, list, measure);
  const first = draft.rows[0];
  const keep = first === undefined ? 20 : heightToKeep(draft, first, measure);
  const about = saidHeight(group.about, flow, measure);
  const isShort = tableHeight(draft, measure) <= SHORT_TABLE;
  const together = about + Math.min(keep, 160) + (isShort ? Math.min(list.below, 60) : 0);
  putGroupHeading(flow, cleanText(group.heading), top, together, measure);
  putSaid(flow, group.about, measure);
  if (first === undefined) putParagraph(flow, page.empty, { font: fonts.body }, measure);
  else putTable(flow, draft, measure, headingAgain(flow, group, measure));
}

/** A short table stands whole under its heading; of a longer one its first row does. */
function heightToKeep(draft: TableDraft, first: RowDraft, measure: Measure): number {
  const whole = tableHeight(draft, measure);
  return whole <= SHORT_TABLE ? whole : tableHeadHeight(draft, measure) + rowHeight(first);
}

function putGroupHeading(
  flow: Flow,
  heading: string,
  top: 1 | 2,
  keep: number,
  measure: Measure,
): void {
  const lines = wrapText(heading, fonts.section, flow.content.w, measure).length;
  if (lines === 0) skip(flow, 8);
  else if (lines > MOST_HEADING_LINES)
    putParagraph(flow, heading, { font: fonts.section }, measure);
  else putHeading(flow, top === 1 ? 2 : 3, heading, keep, measure, headingLooks[2]);
}

/** On every further page a reader has to know whose rows these are. */
function headingAgain(flow: Flow, { heading }: ListGroup, measure: Measure) {
  if (cleanText(heading) === '') return undefined;
  const width = flow.content.w - 70;
  const [line] = wrapAtMost(cleanText(heading), fonts.bodyStrong, width, 1, measure);
  if (line === undefined) return undefined;
  const height = pitchOf(fonts.bodyStrong) + 4;
  const text = `${line.text} (continued)`;
  const said = { text, width: measure(text, fonts.bodyStrong), rtl: line.rtl };
  return {
    height,
    put: () => {
      put(flow, height, (at) => [
        {
          type: 'paragraph',
          text: textBlock([said], at, flow.content.w, { font: fonts.bodyStrong }),
          frame: null,
        },
      ]);
    },
  };
}

function putSaid(flow: Flow, about: readonly Said[], measure: Measure): void {
  for (const { text, look } of about)
    putParagraph(flow, text, { font: fonts.body, ...looks[look] }, measure, 3);
}

function saidHeight(about: readonly Said[], flow: Flow, measure: Measure): number {
  return about.reduce((sum, { text, look }) => {
    const { font } = { font: fonts.body, ...looks[look] };
    const lines = wrapText(text, font, flow.content.w, measure).length;
    return sum + (lines === 0 ? 0 : lines * pitchOf(font) + 3);
  }, 0);
}

function columnsOf(page: ListPage, width: number, measure: Measure): readonly TableColumn[] {
  const widths = listWidths(page, width, fontOf, measure);
  return page.columns.map(({ title, share }, index): TableColumn => ({
    key: String(index),
    title: cleanText(title),
    width: widths[index] ?? width * share,
    align: 'left',
  }));
}

function fontOf(look: Said['look']): Font {
  const style: CellStyle = looks[look];
  return style.font ?? fonts.body;
}

function tableOf(
  { heading, rows }: ListGroup,
  { page: { title, nameColumn }, columns }: LaidList,
  measure: Measure,
): TableDraft {
  const widest = columns.reduce(
    (best, { width }, index) => (index > 0 && width > (columns[best]?.width ?? 0) ? index : best),
    Math.min(1, columns.length - 1),
  );
  return {
    name: cleanText(heading) || title,
    columns,
    rows: rows.map((cells): RowDraft => ({
      key: '',
      shaded: false,
      headerColumn: nameColumn,
      cells: columns.map((column, index) => linesOf(cells[index] ?? [], column, measure)),
    })),
    continuedColumn: widest,
  };
}

function linesOf(cell: ListCell, column: TableColumn, measure: Measure): readonly CellLine[] {
  return cell.flatMap((part, index) => {
    if ('linesToWrite' in part) return writingLines(part.linesToWrite);
    const { text, look } = part;
    if (look !== 'box') return cellLines(text, column, measure, looks[look]);
    const [first, ...rest] = boxLines(text, column, measure);
    return first === undefined ? [] : [{ ...first, gap: index === 0 ? 0 : BOX_GAP }, ...rest];
  });
}
