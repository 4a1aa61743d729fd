import type { ColumnKey } from '../../../shared/chronology/table-columns.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/** What can be typed into a cell. */
export type EditableCell =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'choice';
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | {
      readonly type: 'date';
      readonly value: string;
      readonly today: CivilDay;
      /** Zone of the court, for a typed time; null where none is known. */
      readonly zone: string | null;
    }
  /** It has a dialog of its own: the date of a hearing is reset. */
  | { readonly type: 'dialog'; readonly open: () => void };

/** How cells are changed in place. */
export type TableEditing = {
  /** Null where the cell cannot be changed in the table. */
  readonly cellOf: (key: string, column: ColumnKey) => EditableCell | null;
  /** Saves; the sentence that says why it could not, or null once it is saved. */
  readonly save: (key: string, column: ColumnKey, value: string) => Promise<string | null>;
};
