import { type TableName, tableNames } from '../model/tables.ts';

/** One row as far as a comparison needs it. */
export type RecordMark = {
  readonly table: TableName;
  /** Of all its content. */
  readonly digest: string;
  /** What a person calls it: a client’s name, a matter’s title; null of all other rows. */
  readonly called: string | null;
};
/** Rows by `rowKey`. */
export type RecordMarks = ReadonlyMap<string, RecordMark>;

/** How the rows of one table here and in a backup differ; a table without rows is left out. */
export type TableComparison = {
  readonly table: TableName;
  readonly here: number;
  readonly there: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly differing: number;
  /** Those with a name that are only here: what a restore would put away. At most `MOST_CALLED`. */
  readonly calledOnlyHere: readonly string[];
};

const MOST_CALLED = 20;

/** Compares all rows here with those of a backup, table by table. */
export function compareRecords(here: RecordMarks, there: RecordMarks): readonly TableComparison[] {
  return tableNames.flatMap((table) => {
    const ours = [...here].filter(([, mark]) => mark.table === table);
    const theirs = [...there.values()].filter((mark) => mark.table === table).length;
    if (ours.length === 0 && theirs === 0) return [];
    const missing = ours.filter(([key]) => !there.has(key));
    const shared = ours.length - missing.length;
    return {
      table,
      here: ours.length,
      there: theirs,
      onlyHere: missing.length,
      onlyThere: theirs - shared,
      differing: ours.filter(([key, { digest }]) => {
        const other = there.get(key);
        return other !== undefined && other.digest !== digest;
      }).length,
      calledOnlyHere: missing
        .flatMap(([, { called }]) => (called === null ? [] : [called]))
        .slice(0, MOST_CALLED),
    };
  });
}
