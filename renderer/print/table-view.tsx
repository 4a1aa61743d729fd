import type { CellLine, PlacedTable, TableRow } from '../../shared/export/print-document.ts';
import { CELL } from '../../shared/export/put-table.ts';
import type { Box } from '../../shared/export/paper.ts';
import { fonts, pitchOf } from '../../shared/export/text.ts';
import { headLine } from './head-line.ts';
import { pt } from './points.ts';
import styles from './sheet.module.css';

/** As high as the capitals beside it and a little more: a pen has to hit it. */
const BOX_SIDE = 8;

/** A real table, its head on every sheet; rows are as tall as the layout says. */
export function TableView({ table }: { readonly table: PlacedTable }) {
  const { box, columns } = table;
  return (
    <table className={styles['table']} aria-label={table.name} style={tableStyle(box)}>
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

/** Most lines of a table have its own size. */
function tableStyle({ x, y, w }: Box): React.CSSProperties {
  return {
    left: pt(x),
    top: pt(y),
    width: pt(w),
    fontSize: pt(fonts.body.size),
    lineHeight: pt(pitchOf(fonts.body)),
  };
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

/**
 * Lines stand one under the other as the layout counted them: a cell never wraps by itself. They flow:
 * lines that are placed one by one cost Chromium twice the time of the whole table.
 */
function CellLines({
  lines,
  align,
  width,
}: {
  readonly lines: readonly CellLine[];
  readonly align: 'left' | 'right';
  readonly width: number;
}) {
  return lines.map((line, index) => {
    // In one text with its line: every text is an object of the PDF.
    const blank = index < lines.length - 1 && !line.rtl ? ' ' : '';
    return (
      <span
        key={index}
        dir={line.rtl ? 'rtl' : undefined}
        className={classOf(line)}
        style={styleOf(line, align, width)}
      >
        {line.mark !== null && <MarkView line={line} width={width} />}
        {line.struck ? <s className={styles['struck']}>{line.text}</s> : `${line.text}${blank}`}
        {line.struck && blank}
      </span>
    );
  });
}

function classOf({ ink, font: { weight }, mark }: CellLine): string {
  const names = ['flowing', ink, `weight${String(weight)}`, ...(mark === null ? [] : ['marked'])];
  return names.map((name) => styles[name] ?? '').join(' ');
}

/** Undefined where a line is as most are. */
function styleOf(
  { font, gap, indent, width: own }: CellLine,
  align: 'left' | 'right',
  width: number,
): React.CSSProperties | undefined {
  const left = align === 'left' ? indent : width - CELL.right - own;
  const isUsual = font.size === fonts.body.size;
  if (isUsual && gap === 0 && left === 0) return undefined;
  return {
    marginTop: gap === 0 ? undefined : pt(gap),
    paddingLeft: left === 0 ? undefined : pt(left),
    fontSize: isUsual ? undefined : pt(font.size),
    lineHeight: isUsual ? undefined : pt(pitchOf(font)),
  };
}

/** A box to tick before a line, or a rule under it: for a pen, and silent when read aloud. */
function MarkView({
  line: { mark, font },
  width,
}: {
  readonly line: CellLine;
  readonly width: number;
}) {
  const pitch = pitchOf(font);
  const place =
    mark === 'box'
      ? { top: (pitch - BOX_SIDE) / 2, width: BOX_SIDE, height: BOX_SIDE }
      : { top: pitch - 1, width: width - CELL.right, height: 0 };
  return (
    <span
      aria-hidden="true"
      className={styles[mark === 'box' ? 'box' : 'rule']}
      style={{
        left: 0,
        top: pt(place.top),
        width: pt(place.width),
        height: pt(place.height),
      }}
    />
  );
}
