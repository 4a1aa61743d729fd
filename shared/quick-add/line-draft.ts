import type { MatterTable, RowOf } from '../model/tables.ts';
import type { Source } from '../model/record.ts';

/** A row as a command takes it. */
export type DraftRow = {
  readonly [T in MatterTable]: { readonly table: T; readonly after: RowOf<T> };
}[MatterTable];

/** One act of a person: the rows of a line. */
export type LineDraft = {
  /** In the fixed words of the log: "hearing/reset", "event/add". */
  readonly verb: string;
  readonly rows: readonly DraftRow[];
  /** The record that the line is about. */
  readonly main: { readonly table: MatterTable; readonly id: string };
};

/** What every new record of a line carries. */
export type Stamp = {
  readonly id: string;
  readonly matterId: string;
  readonly enteredBy: string;
  readonly sources: Source[];
};

/** What the title of a line says beyond the kind; records without a title keep it as their note. */
export function noteOf(title: string, plain: string): string {
  return title === plain ? '' : title.replace(`${plain}: `, '');
}
