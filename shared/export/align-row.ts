import type { CellLine, TableRow } from './print-document.ts';
import { pitchOf } from './text.ts';

/** Over what begins at one height in several cells, at least. */
const GAP = 2;

type Cells = Pick<TableRow, 'cells'>;

/**
 * Lowers what is said of one thing in several cells of a row to one height: a date that held before, and
 * why it holds no longer. Things stand in the same order in each cell; one may be missing in some.
 */
export function alignRow<Row extends Cells>(row: Row): Row {
  const things = new Set(row.cells.flatMap((lines) => lines.flatMap(({ beside }) => beside ?? [])));
  const aligned = [...things].sort((a, b) => a - b).reduce(lowerTo, row.cells);
  return things.size === 0 ? row : { ...row, cells: aligned };
}

function lowerTo(cells: TableRow['cells'], thing: number): TableRow['cells'] {
  const tops = cells.map((lines) => heightOver(lines, thing));
  const lowest = tops.reduce<number>((most, top) => Math.max(most, top ?? 0), 0);
  return cells.map((lines, index) => {
    const top = tops[index] ?? null;
    if (top === null) return lines;
    return lines.map((line) =>
      line.beside === thing ? { ...line, gap: GAP + lowest - top } : line,
    );
  });
}

/** What stands over a thing in a cell; null where the cell says nothing of it. */
function heightOver(lines: readonly CellLine[], thing: number): number | null {
  const place = lines.findIndex(({ beside }) => beside === thing);
  if (place === -1) return null;
  return lines.slice(0, place).reduce((sum, line) => sum + line.gap + pitchOf(line.font), 0);
}
