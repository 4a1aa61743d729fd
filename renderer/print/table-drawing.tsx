import { inkColors } from '../../shared/export/ink-colors.ts';
import type { CellLine, PlacedTable } from '../../shared/export/print-document.ts';
import { CELL } from '../../shared/export/put-table.ts';
import { baselineOf, pitchOf } from '../../shared/export/text.ts';
import { headLine } from './head-line.ts';
import { LineDrawing } from './text-drawing.tsx';

/** Between the left edge of a column and its letters. */
const INSET = 2;

/** A table as part of a drawing: lines and letters where the layout put them. */
export function TableDrawing({ table }: { readonly table: PlacedTable }) {
  const { box, columns, rows, headHeight } = table;
  const head = table.head.map((lines) => lines.map(headLine));
  const lefts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, column) => sum + column.width, box.x),
  );
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, row) => sum + row.height, box.y + headHeight),
  );
  return (
    <g>
      <rect x={box.x} y={box.y} width={box.w} height={headHeight} fill="#f1f3f5" />
      <Cells cells={head} lefts={lefts} top={box.y} />
      {rows.map((row, index) => {
        const top = tops[index] ?? box.y;
        return (
          <g key={index}>
            <line
              x1={box.x}
              x2={box.x + box.w}
              y1={top}
              y2={top}
              stroke={inkColors.faint}
              strokeWidth="0.5"
            />
            <Cells cells={row.cells} lefts={lefts} top={top} />
          </g>
        );
      })}
    </g>
  );
}

function Cells({
  cells,
  lefts,
  top,
}: {
  readonly cells: readonly (readonly CellLine[])[];
  readonly lefts: readonly number[];
  readonly top: number;
}) {
  return cells.flatMap((lines, column) =>
    lines.map((line, index) => {
      const above = lines
        .slice(0, index)
        .reduce((sum, one) => sum + one.gap + pitchOf(one.font), top + CELL.above + line.gap);
      return (
        <LineDrawing
          key={`${String(column)} ${String(index)}`}
          line={line}
          left={(lefts[column] ?? 0) + INSET + line.indent}
          baseline={above + baselineOf(line.font)}
          font={line.font}
          ink={line.ink}
          struck={line.struck}
        />
      );
    }),
  );
}
