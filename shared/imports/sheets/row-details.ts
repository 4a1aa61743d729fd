import type { DetailField } from '../../cells/detail-field.ts';
import { detailColumnNames } from '../../cells/detail-columns.ts';
import { type Pair, readPairs } from '../../cells/pairs.ts';
import { fieldIn, fieldNamed, readFields, type ReadFields } from '../../cells/read-fields.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { textOf } from './cell-text.ts';
import { columnsOf, type SheetRow, type SheetTable } from './row-values.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** What a row says of the details of its record. */
export type RowDetails = Pick<ReadFields, 'values' | 'links'> & {
  /** The details where they are words and no pairs; empty where there are none. */
  readonly plain: string;
  /** What is no detail of such a record, a line each: it belongs into the note. */
  readonly words: readonly string[];
  readonly doubts: readonly ImportDoubt[];
};

/**
 * Reads the details of a row: what stands in columns of its kind, and the pairs of its details. Nothing
 * is dropped: what does not fit is among `words`.
 */
export function detailsOfRow(
  table: SheetTable,
  row: SheetRow,
  fields: readonly DetailField<never>[],
): RowDetails {
  // Long lists of other programs have none.
  const hasAny =
    table.columns.has('details') || detailColumnNames.some((one) => table.columns.has(one));
  if (!hasAny) return nothing;
  const cells = detailColumnNames.flatMap((column) =>
    columnsOf(table, column).flatMap((at) => {
      const value = textOf(row.cells[at]);
      return value === '' ? [] : [{ column, name: table.headings[at] ?? '', value }];
    }),
  );
  const [at] = columnsOf(table, 'details');
  const text = at === undefined ? '' : textOf(row.cells[at]);
  const pairs = readPairs(text) ?? [];
  const isPairs = pairs.some(({ name }) => fieldNamed(fields, name) !== undefined);
  const isOwn = ({ column }: (typeof cells)[number]) => fieldIn(fields, column) !== undefined;
  const { values, links, bad, unknown, unsure, eitherOrder } = readFields(
    fields,
    { columns: cells.filter(isOwn), pairs: isPairs ? pairs : [] },
    table.today,
  );
  return {
    values,
    links,
    plain: isPairs ? '' : text,
    words: [...cells.filter((cell) => !isOwn(cell)), ...bad, ...unknown].map(sayPair),
    doubts: [
      ...bad.map(sheetDoubts.badDetail),
      ...unknown.map(sheetDoubts.unknownDetail),
      ...unsure.map(sheetDoubts.unsureDetail),
      ...(table.isMonthFirst ? [] : eitherOrder.map(({ value }) => sheetDoubts.dayOrder(value))),
    ],
  };
}

const nothing: RowDetails = { values: {}, links: [], plain: '', words: [], doubts: [] };

/** A pair as a line of a note. */
export function sayPair({ name, value }: Pair): string {
  return name === '' ? value : `${name}: ${value}`;
}
