import type { CellNames } from './cell-codec.ts';
import type { DetailColumn } from './detail-columns.ts';
import type { DetailField } from './detail-field.ts';
import { type Pair, writePairs } from './pairs.ts';

/** What a record says in columns of its kind, and in pairs beside them. */
export type WrittenFields = {
  readonly columns: Partial<Readonly<Record<DetailColumn, string>>>;
  /** Empty where there is nothing else to say. */
  readonly details: string;
};

/** Writes the fields of a record that say anything. */
export function writeFields<D>(
  fields: readonly DetailField<D>[],
  record: D,
  names: CellNames,
): WrittenFields {
  const columns: Partial<Record<DetailColumn, string>> = {};
  const pairs: Pair[] = [];
  for (const { label, column, write } of fields)
    for (const value of write(record, names)) {
      if (column === null) pairs.push({ name: label, value });
      else columns[column] = value;
    }
  return { columns, details: writePairs(pairs) };
}

/** Several parts of one line as one. */
export function joinWritten(parts: readonly WrittenFields[]): WrittenFields {
  return {
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)) as WrittenFields['columns'],
    details: parts
      .map(({ details }) => details)
      .filter((text) => text !== '')
      .join('; '),
  };
}
