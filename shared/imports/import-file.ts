import type { CivilDay } from '../time/civil-day.ts';
import type { ImportAnswers } from './file-reading.ts';

/** A cell as the file has it: no serial number is a date before a reader says so. */
export type Cell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'number';
      readonly value: number;
      /** As the sheet shows it. */
      readonly shown: string;
      /** The number format says that it is a date or a time of day. */
      readonly isDate: boolean;
    }
  | { readonly type: 'boolean'; readonly value: boolean };

/** One sheet as rows; ragged as the file has them. */
export type SheetRows = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whoever opens the workbook does not see it. */
  readonly isHidden?: true;
};

/** A file whose container is opened already. */
export type OpenedFile =
  | { readonly type: 'text'; readonly text: string; readonly encoding: string }
  | {
      readonly type: 'mail';
      readonly subject: string;
      /** HTML where the message has some, else plain text. */
      readonly body: string;
    }
  | {
      readonly type: 'workbook';
      readonly sheets: readonly SheetRows[];
      /** 1904 where the workbook counts its days from 1904. */
      readonly epoch: 1900 | 1904;
      /** Of sheets or rows that were left unread, as sentences. */
      readonly notes: readonly string[];
    };

/** What a reader of one format is given besides the file. */
export type ReadContext = {
  /** Without its folder. */
  readonly fileName: string;
  readonly today: CivilDay;
  readonly answers: ImportAnswers;
};
