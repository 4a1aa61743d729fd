import { allDays } from '../../../../shared/chronology/within-range.ts';
import { columnNames } from '../../../../shared/export/column-names.ts';
import { noMarks } from '../../../../shared/export/page-marks.ts';
import { usualParts } from '../../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import type {
  DrawItem,
  DrawnText,
  Figure,
  PrintDocument,
  TableRow,
} from '../../../../shared/export/print-document.ts';
import type { Box } from '../../../../shared/export/paper.ts';
import type { Measure } from '../../../../shared/export/text.ts';
import { day } from '../../../builders/matter-view.ts';

/** A face whose widths are known: half the size for each letter, a little more when bold. */
export const measure: Measure = (text, { size, weight }) =>
  Array.from(text).length * size * (weight === 400 ? 0.53 : 0.57);

/** Options as the dialog starts with them. */
export function printOptions(given: Partial<PrintOptions> = {}): PrintOptions {
  return {
    asOf: day('2026-11-23'),
    copy: 'working',
    paper: 'letter',
    orientation: 'landscape',
    fit: 'auto',
    parts: [...usualParts],
    columns: [...columnNames],
    range: allDays,
    hiddenLanes: [],
    detail: 'full',
    marks: noMarks,
    language: 'en',
    stateProfile: null,
    onlyRows: null,
    alsoPrint: [],
    ...given,
  };
}

/** Charts without the map of pages, which shows everything once more. */
export function chartsOf(paper: PrintDocument): readonly Figure[] {
  return paper.sheets
    .flatMap((sheet) => sheet.blocks)
    .filter((block) => block.type === 'figure')
    .filter((figure) => !figure.overview);
}

export function textsIn(figure: Figure): readonly DrawnText[] {
  return figure.items.filter((item): item is DrawnText => item.draw === 'text');
}

/** Ids of the marks whose shapes stand on the charts, in no order, each as often as it stands. */
export function shapesOn(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap((figure) =>
    figure.items.flatMap((item: DrawItem) => (item.draw === 'shape' ? [item.ref] : [])),
  );
}

/** Rows of the chronology; a row that goes on on another page counts once. */
export function chronologyKeys(paper: PrintDocument): readonly string[] {
  return tableRows(paper, ['Chronology', 'Without a date'])
    .filter((row) => !row.cells.flat().some((line) => line.text === '(continued)'))
    .map((row) => row.key);
}

export function tableRows(paper: PrintDocument, names: readonly string[]): readonly TableRow[] {
  return paper.sheets
    .flatMap((sheet) => sheet.blocks)
    .flatMap((block) => (block.type === 'table' && names.includes(block.name) ? block.rows : []));
}

/** Everything that a page says, in reading order. */
export function textOfSheets(paper: PrintDocument): readonly string[] {
  return paper.sheets.map((sheet) =>
    [
      ...sheet.blocks.flatMap((block) => {
        switch (block.type) {
          case 'heading':
          case 'paragraph':
            return block.text.lines.map((line) => line.text);
          case 'list':
            return block.items.flatMap((item) =>
              item.texts.flatMap((text) => text.lines.map((line) => line.text)),
            );
          case 'figure':
            return textsIn(block).map((text) => text.text);
          case 'table':
            return block.rows.flatMap((row) => row.cells.flat().map((line) => line.text));
          case 'contents':
            return block.entries.flatMap(({ title, number }) =>
              [...title.lines, ...number.lines].map((line) => line.text),
            );
          case 'ruled':
            return [];
        }
      }),
      ...sheet.running.flatMap((block) => block.lines.map((line) => line.text)),
    ].join(' '),
  );
}

/** What runs over and under the content of each page. */
export function runningBoxes(
  paper: PrintDocument,
): readonly { readonly what: string; readonly box: Box }[] {
  return paper.sheets.flatMap(({ running }) =>
    running.map((text) => ({ what: 'running', box: linesBox(text) })),
  );
}

/** Every box on a sheet that content takes, in the sheet's points. */
export function contentBoxes(
  paper: PrintDocument,
): readonly { readonly what: string; readonly box: Box }[] {
  return paper.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [{ what: block.type, box: linesBox(block.text) }];
        case 'list':
          return block.items.map((item) => ({ what: 'list', box: item.box }));
        case 'figure':
        case 'table':
        case 'ruled':
          return [{ what: block.type, box: block.box }];
        case 'contents':
          return block.entries.map(({ box }) => ({ what: 'contents', box }));
      }
    }),
  );
}

function linesBox(text: {
  readonly box: Box;
  readonly lines: readonly { readonly width: number }[];
}): Box {
  return { ...text.box, w: Math.max(0, ...text.lines.map((line) => line.width)) };
}
