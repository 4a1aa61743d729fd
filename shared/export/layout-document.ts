import type { Chronology } from '../chronology/chronology.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { putCaption } from './caption.ts';
import { putChart } from './chart/chart-section.ts';
import { putChronology, putKey } from './chronology-section.ts';
import { copyOfMatter, type MatterCopy } from './copy-of-matter.ts';
import { putCustody } from './custody-section.ts';
import { startFlow } from './flow.ts';
import { lettersWithoutFace, putLetters } from './letters-without-face.ts';
import { type Paper, paperOf } from './paper.ts';
import type { PrintOptions } from './print-options.ts';
import type { Block, Bookmark, PrintDocument, Sheet } from './print-document.ts';
import { footHeight, type RunningTexts, runningLines } from './running-lines.ts';
import { settingFates } from './setting-fates.ts';
import type { Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

/**
 * Lays out matters of one client, one after the other, as one document: every line has its place,
 * nothing is left to whoever draws it. Pure but for `measure`, which must know the printing faces.
 *
 * @param views at least one
 */
export function layoutDocument(
  views: readonly MatterView[],
  options: PrintOptions,
  measure: Measure,
): PrintDocument {
  const paper = paperOf(options);
  const matters: { readonly pages: readonly Block[][]; readonly running: RunningTexts }[] = [];
  let leftOut = 0;
  let clientName = '';
  for (const view of views) {
    const copy = copyOfMatter(view, options.asOf, options.onlyRows);
    const firstPage = matters.reduce((sum, one) => sum + one.pages.length, 1);
    leftOut += copy.leftOut;
    clientName = copy.view.client.name;
    matters.push({
      pages: layoutMatter(copy, options, firstPage, paper, measure),
      running: runningTexts(copy),
    });
  }
  const of = matters.reduce((sum, one) => sum + one.pages.length, 0);
  const sheets = matters
    .flatMap(({ pages, running }) => pages.map((blocks) => ({ blocks, running })))
    .map(({ blocks, running }, index): Sheet => ({
      number: index + 1,
      width: paper.width,
      height: paper.height,
      running: runningLines(running, paper, { number: index + 1, of }, measure),
      blocks,
    }));
  return {
    title: titleOf(clientName, options),
    lang: 'en-US',
    width: paper.width,
    height: paper.height,
    sheets,
    bookmarks: sheets.flatMap(bookmarksOn),
    leftOut,
  };
}

function layoutMatter(
  copy: MatterCopy,
  options: PrintOptions,
  firstPage: number,
  paper: Paper,
  measure: Measure,
): Block[][] {
  const notice = footHeight(runningTexts(copy), paper, measure);
  const flow = startFlow({ ...paper.content, h: paper.content.h - notice });
  const { chronology, custody } = copy;
  const numbers = numbersOf(chronology);
  const fates = settingFates(copy.view);
  const letters = lettersWithoutFace(copy, measure);
  putCaption(flow, copy, { withSums: options.custodySummary, letters }, measure);
  putChart(
    flow,
    {
      chronology,
      fit: options.fit,
      firstPage,
      isAlone: false,
      numberOf: (id) => numbers.get(id) ?? null,
      fateOf: (id) => fates.get(id) ?? '',
    },
    measure,
  );
  if (options.table) putChronology(flow, chronology, measure);
  else putKey(flow, chronology, numbersSentTo(flow.pages), measure);
  if (options.custodySummary) putCustody(flow, custody, options.asOf, measure);
  putLetters(flow, letters, measure);
  return flow.pages;
}

/** The number of each record's line. */
export function numbersOf({ rows }: Chronology): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.ref === null ? row.key : row.ref.id, row.number]));
}

/** Lines of the table that labels on the chart send to. */
export function numbersSentTo(pages: readonly (readonly Block[])[]): ReadonlySet<number> {
  const numbers = pages
    .flat()
    .flatMap((block) =>
      block.type !== 'figure'
        ? []
        : block.items.flatMap((item) =>
            item.draw === 'text' && item.says !== 'all'
              ? [...item.text.matchAll(/#(\d+)/g)].map((found) => Number(found[1]))
              : [],
          ),
    );
  return new Set(numbers);
}

/** What stands in the margins of a matter's pages. */
export function runningTexts({ view, chronology }: MatterCopy): RunningTexts {
  const day = formatCivilDay(chronology.asOf, 'axis');
  return {
    left: `As of ${day} · ${cleanText(view.client.name)}`,
    notice: view.matter.sampleNotice,
  };
}

/** The title of a document: whose it is, as of when. */
export function titleOf(clientName: string, { asOf }: Pick<PrintOptions, 'asOf'>): string {
  return `${cleanText(clientName)}: timeline as of ${formatCivilDay(asOf, 'axis')}`;
}

function bookmarksOn(sheet: Sheet): readonly Bookmark[] {
  return sheet.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [
          {
            title: block.text.lines.map((line) => line.text).join(' '),
            level: block.level,
            page: sheet.number,
          },
        ]
      : [],
  );
}
