import type { ColumnMeaning, ImportAnswers } from '../file-reading.ts';
import type { SheetRows } from '../import-file.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { isKnownHeading } from './heading-meanings.ts';
import { proposeColumns } from './propose-columns.ts';

/** What columns hold days under. */
export const dateMeanings: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'date',
  'end-date',
  'book-in',
  'book-out',
]);

/** The sheet that is read, its table and what each of its columns means. */
export type ChosenSheet = {
  readonly at: number;
  readonly sheet: SheetRows;
  readonly table: FoundTable;
  readonly meanings: readonly ColumnMeaning[];
  /** Other sheets that hold rows. */
  readonly others: readonly string[];
};

/** Chooses the sheet that a person said, else the best one; null where none holds a row. */
export function chooseSheet(
  sheets: readonly SheetRows[],
  said: ImportAnswers['sheet'],
): ChosenSheet | null {
  const found = sheets.map(({ rows }, at) =>
    said !== null && said.sheet === at
      ? findTable(rows, isKnownHeading, said.headingRow)
      : findTable(rows, isKnownHeading),
  );
  const proposed = found.map((table, at) => proposeColumns(sheets[at]?.rows ?? [], table));
  const at = said?.sheet ?? bestSheet(sheets, found, proposed);
  const sheet = sheets[at];
  const table = found[at];
  if (sheet === undefined || table === undefined) return null;
  if (table.rows.length === 0 && table.headingRow === null) return null;
  return {
    at,
    sheet,
    table,
    meanings: table.headings.map(
      (_, column) => said?.columns[column] ?? proposed[at]?.[column] ?? 'ignored',
    ),
    others: sheets.flatMap(({ name, isHidden }, other) =>
      other !== at && (found[other]?.rows.length ?? 0) > 0
        ? [isHidden === true ? `${name} (hidden)` : name]
        : [],
    ),
  };
}

/** The sheet with the most rows under a date that is understood, hidden ones only where no other has any. */
function bestSheet(
  sheets: readonly SheetRows[],
  found: readonly FoundTable[],
  proposed: readonly (readonly ColumnMeaning[])[],
): number {
  let best = 0;
  let most = -1;
  found.forEach(({ rows }, at) => {
    const meanings = proposed[at] ?? [];
    const worth = meanings.some((one) => dateMeanings.has(one)) ? 2 : 0;
    const named = meanings.some((one) => one === 'title' || one === 'facility' || one === 'kind')
      ? 1
      : 0;
    const shown = worth > 0 && sheets[at]?.isHidden !== true ? 4 : 0;
    const score =
      rows.length === 0 ? 0 : (worth + named + shown) * 1_000_000 + Math.min(rows.length, 999_999);
    if (score > most) {
      most = score;
      best = at;
    }
  });
  return best;
}
