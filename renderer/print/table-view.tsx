import { Fragment } from 'react';
import type { CellLine, PlacedTable, TableRow } from '../../shared/export/print-document.ts';
import { CELL } from '../../shared/export/put-table.ts';
import { pitchOf } from '../../shared/export/text.ts';
import { headLine } from './head-line.ts';
import { pt } from './points.ts';
import styles from './sheet.module.css';

/** As high as the capitals beside it and a little more: a pen has to hit it. */
const BOX_SIDE = 8;

/** A real table, its head on every sheet; rows are as tall as the layout says. */
export function TableView({ table }: { readonly table: PlacedTable }) {
  const { box, columns } = table;
  return (
    <table
      className={styles['table']}
      aria-label={table.name}
      style={{ left: pt(box.x), top: pt(box.y), width: pt(box.w) }}
    >
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ width: pt(column.width) }} />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: pt(table.headHeight) }}>
          {columns.map((column, index) => (
            <th key={column.key} scope="col">
              <CellLines
                lines={(table.head[index] ?? []).map(headLine)}
                align={column.align}
                width={column.width}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <RowView key={index} row={row} table={table} />
        ))}
      </tbody>
    </table>
  );
}

function RowView({ row, table }: { readonly row: TableRow; readonly table: PlacedTable }) {
  return (
    <tr className={row.shaded ? styles['shaded'] : undefined} style={{ height: pt(row.height) }}>
      {table.columns.map((column, index) => {
        const cell = (
          <CellLines lines={row.cells[index] ?? []} align={column.align} width={column.width} />
        );
        return index === row.headerColumn ? (
          <th key={column.key} scope="row">
            {cell}
          </th>
        ) : (
          <td key={column.key}>{cell}</td>
        );
      })}
    </tr>
  );
}

/** Lines stand where the layout put them: a cell never wraps by itself. */
function CellLines({
  lines,
  align,
  width,
}: {
  readonly lines: readonly CellLine[];
  readonly align: 'left' | 'right';
  readonly width: number;
}) {
  let y: number = CELL.above;
  return lines.map((line, index) => {
    const top = y + line.gap;
    y = top + pitchOf(line.font);
    // In one text with its line: every text is an object of the PDF.
    const blank = index < lines.length - 1 && !line.rtl ? ' ' : '';
    const left = align === 'left' ? line.indent : width - CELL.right - line.width;
    return (
      <Fragment key={index}>
        {line.mark !== null && <MarkView line={line} top={top} width={width} />}
        <span
          dir={line.rtl ? 'rtl' : 'ltr'}
          className={`${styles['line'] ?? ''} ${styles[line.ink] ?? ''}`}
          style={{
            left: pt(left + 2),
            top: pt(top),
            fontSize: pt(line.font.size),
            fontWeight: line.font.weight,
            lineHeight: pt(pitchOf(line.font)),
          }}
        >
          {line.struck ? <s className={styles['struck']}>{line.text}</s> : `${line.text}${blank}`}
          {line.struck && blank}
        </span>
      </Fragment>
    );
  });
}

/** A box to tick before a line, or a rule under it: for a pen, and silent when read aloud. */
function MarkView({
  line: { mark, font },
  top,
  width,
}: {
  readonly line: CellLine;
  readonly top: number;
  readonly width: number;
}) {
  const pitch = pitchOf(font);
  const place =
    mark === 'box'
      ? { left: 2, top: top + (pitch - BOX_SIDE) / 2, width: BOX_SIDE, height: BOX_SIDE }
      : { left: 2, top: top + pitch - 1, width: width - CELL.right, height: 0 };
  return (
    <span
      aria-hidden="true"
      className={styles[mark === 'box' ? 'box' : 'rule']}
      style={{
        left: pt(place.left),
        top: pt(place.top),
        width: pt(place.width),
        height: pt(place.height),
      }}
    />
  );
}
