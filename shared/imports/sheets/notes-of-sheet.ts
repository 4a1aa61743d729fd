import type { ImportProblem } from '../file-reading.ts';
import { lineOf } from './cell-text.ts';
import type { SheetRows } from '../import-file.ts';
import type { ChosenSheet } from './choose-sheet.ts';
import type { FoundTable } from './find-table.ts';
import { short } from './sheet-doubts.ts';

/**
 * What must be known of a sheet as a whole: what was left unread of the file, and the lines above and
 * below its table, where a note may say that a date no longer holds.
 *
 * @param unread as sentences
 */
export function notesOfSheet(
  { sheet, table, others }: ChosenSheet,
  unread: readonly string[],
): readonly ImportProblem[] {
  const problems = unread.map((text) => whole('left-unread', text));
  if (others.length > 0)
    problems.push(
      whole(
        'other-sheets',
        `Only the sheet ${sheet.name} is read; these are not: ${short(others.join(', '))}.`,
      ),
    );
  problems.push(...linesAround(sheet, table));
  if (table.rows.length === 0)
    problems.push(whole('no-rows', 'There are headings, and no row below them.'));
  return problems;
}

/** The lines above and below a table, which are not read, in their own words. */
export function linesAround(sheet: SheetRows, table: FoundTable): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  const rowText = (at: number) =>
    (sheet.rows[at] ?? [])
      .map(lineOf)
      .filter((one) => one !== '')
      .join(' ');
  const say = (code: string, where: string, rows: readonly number[]) => {
    const [first] = rows;
    if (first === undefined) return;
    const [from, to] = [first + 1, (rows.at(-1) ?? first) + 1];
    const text = rows.slice(0, 3).map(rowText).join(' … ');
    problems.push(
      whole(
        code,
        `${from === to ? `Row ${from} stands` : `Rows ${from} to ${to} stand`} ${where} the table and ${from === to ? 'is' : 'are'} not read: “${short(text)}”.`,
      ),
    );
  };
  const above = Array.from({ length: table.headingRow ?? 0 }, (_, at) => at);
  say(
    'above',
    'above',
    above.filter((at) => at !== table.groupRow && rowText(at) !== ''),
  );
  say('footers', 'below', table.footers);
  return problems;
}

function whole(code: string, text: string): ImportProblem {
  return { where: '', entry: null, code: `import/${code}`, text };
}
