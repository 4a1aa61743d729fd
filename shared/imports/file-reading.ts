import type { DetailColumn } from '../cells/detail-columns.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What a file turned out to be, told by its content. */
export type ImportFormat =
  'csv' | 'xlsx' | 'ics' | 'docket-html' | 'notice-of-filing' | 'docket-json' | 'detention-table';

/** What the head of a docket says of the case; empty and null where it says nothing. */
export type ImportHeader = {
  /** By CourtListener's id, such as `mad`; empty where the court is none that is known. */
  readonly court: string;
  /** As the file writes it. */
  readonly courtName: string;
  readonly docketNumber: string;
  readonly caption: string;
  readonly filedOn: CivilDay | null;
  readonly terminatedOn: CivilDay | null;
  readonly judge: string;
};

/**
 * A record that the file would make: whole by its schema, under ids that are good in this reading alone
 * and the matter `import`. The commit gives both anew, where one record names another too.
 */
export type ProposedRecord =
  | { readonly table: 'events'; readonly row: CaseEvent }
  | { readonly table: 'stints'; readonly row: Stint }
  | { readonly table: 'claims'; readonly row: Claim }
  | { readonly table: 'bars'; readonly row: Bar };

/** Something about a proposal or an entry that a person must know: a stable code and its sentence. */
export type ImportDoubt = { readonly code: string; readonly text: string };

/** One record as something that could be added. */
export type ImportProposal = {
  /** The same whenever the same file is read with the same answers. */
  readonly key: string;
  /** The entries of the file that it comes from, counted from 1; folded repeats are named too. */
  readonly entries: readonly number[];
  /** Where a person finds it: "row 12", "entry 8", "Sheet2, row 4". */
  readonly where: string;
  /** Which person of the file it is of; null where the file is of one. */
  readonly subject: string | null;
  readonly record: ProposedRecord;
  /** What its docket is called, where the file says so: "Criminal case". */
  readonly docketName?: string;
  readonly doubts: readonly ImportDoubt[];
  /** Whether it is ticked before anybody has looked at it: nothing doubtful is. */
  readonly ticked: boolean;
};

/** What could not be read, or must be known of the file as a whole. */
export type ImportProblem = {
  /** As in a proposal; empty for the file as a whole. */
  readonly where: string;
  /** Counted from 1; null for the file as a whole. */
  readonly entry: number | null;
  readonly code: string;
  readonly text: string;
};

/** A person of a file that holds several. */
export type ImportSubject = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
};

/** What the file leaves open; each is answered in `ImportAnswers`. */
export type ImportQuestion =
  | { readonly type: 'zone'; readonly times: number }
  | {
      readonly type: 'day-order';
      readonly column: number;
      readonly heading: string;
      /** A value that can be read both ways, with both readings. */
      readonly example: string;
      readonly monthFirst: CivilDay;
      readonly dayFirst: CivilDay;
    };

/**
 * All that was read in one file. Nothing of it is in the record yet. Every entry of 1 to `entries` is
 * named by a proposal, a problem or `repeats`: none is dropped in silence.
 */
export type FileReading = {
  readonly format: ImportFormat;
  readonly header: ImportHeader | null;
  /** Docket entries, calendar events before expansion, rows of a sheet, or stints that were read. */
  readonly entries: number;
  readonly subjects: readonly ImportSubject[];
  readonly proposals: readonly ImportProposal[];
  readonly problems: readonly ImportProblem[];
  /** Entries that say once more what another entry of the file says. */
  readonly repeats: readonly number[];
  readonly questions: readonly ImportQuestion[];
  /** Of a sheet: what was understood of its columns; null for any other file. */
  readonly sheet: SheetReading | null;
};

/** What a column of a sheet means. */
export type ColumnMeaning =
  | 'ignored'
  | 'date'
  | 'time'
  | 'as-typed'
  | 'end-date'
  | 'end-time'
  | 'end-zone'
  | 'end-as-typed'
  | 'title'
  | 'kind'
  | 'subtype'
  | 'court'
  | 'docket-number'
  | 'judge'
  | 'place'
  | 'zone'
  | 'status'
  | 'which-setting'
  | 'standing'
  | 'client'
  | 'details'
  | 'note'
  | 'source'
  | 'book-in'
  | 'book-out'
  | 'facility'
  | 'facility-code'
  | 'authority'
  | 'ended-by'
  | 'line'
  | 'docket-name'
  | DetailColumn;

/** What was understood of a sheet: proposed by the reader, or as a person corrected it. */
export type SheetReading = {
  readonly sheetNames: readonly string[];
  readonly sheet: number;
  /** The row of the headings, counted from 0; null = the sheet has none. */
  readonly headingRow: number | null;
  readonly columns: readonly {
    readonly heading: string;
    readonly meaning: ColumnMeaning;
    /** A few values as they stand. */
    readonly examples: readonly string[];
  }[];
};

/** What a person said of the file; all of it may be open. */
export type ImportAnswers = {
  /** Of times that carry none; null = unknown: such times stay without a zone, and say so. */
  readonly zone: string | null;
  /** Of a sheet; null = as the reader proposes. */
  readonly sheet: {
    readonly sheet: number;
    readonly headingRow: number | null;
    readonly columns: readonly ColumnMeaning[];
    /** By column; a column that is missing here is read as its values say, then month first. */
    readonly dayFirst: Readonly<Record<string, boolean>>;
  } | null;
};

export const noAnswers: ImportAnswers = { zone: null, sheet: null };

/** The matter of every proposed row until it is committed. */
export const IMPORT_MATTER = 'import';
