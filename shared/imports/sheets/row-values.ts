import { type Standing, standingSchema } from '../../model/record.ts';
import { zoneSchema } from '../../time/case-date.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import type { ColumnMeaning, ImportDoubt } from '../file-reading.ts';
import type { Cell } from '../import-file.ts';
import { textOf } from './cell-text.ts';
import type { EventColumn } from './event-columns.ts';
import type { CellDate } from './read-cell-date.ts';
import type { TitleKind } from './kind-of-title.ts';
import { zoneOfCourt } from './zone-of-court.ts';

/** A table whose columns are understood. */
export type SheetTable = {
  readonly fileName: string;
  /** The laptop's civil day. */
  readonly today: CivilDay;
  readonly epoch: 1900 | 1904;
  readonly headings: readonly string[];
  /** The columns of each meaning, from the left. */
  readonly columns: ReadonlyMap<ColumnMeaning, readonly number[]>;
  readonly eventColumns: readonly EventColumn[];
  /** The heading of its dates or its titles says that they are of hearings. */
  readonly listsHearings: boolean;
  /** No column of days is written day first or may be. */
  readonly isMonthFirst: boolean;
  /** What a cell of a column says of a date. */
  readonly dateOf: (cell: Cell | undefined, column: number) => CellDate;
  /** Of times that carry none; null = unknown. */
  readonly zone: string | null;
  readonly kindOf: (title: string) => TitleKind;
  /** The file speaks of ICE or of an immigration court. */
  readonly isImmigration: boolean;
};

/** One row to be read. */
export type SheetRow = {
  /** Counted from 1 among the rows of the table. */
  readonly entry: number;
  readonly where: string;
  readonly cells: readonly Cell[];
  /** What each cell shows, on one line. */
  readonly lines: readonly string[];
  /** What is unsure about the row as a whole. */
  readonly doubts: readonly ImportDoubt[];
};

/** What `SheetTable` keeps of the meanings of its columns. */
export function columnsByMeaning(meanings: readonly ColumnMeaning[]): SheetTable['columns'] {
  const columns = new Map<ColumnMeaning, number[]>();
  meanings.forEach((meaning, at) => {
    const list = columns.get(meaning);
    if (list === undefined) columns.set(meaning, [at]);
    else list.push(at);
  });
  return columns;
}

/** The columns of one meaning, from the left. */
export function columnsOf(table: SheetTable, meaning: ColumnMeaning): readonly number[] {
  return table.columns.get(meaning) ?? [];
}

/** What a row says under one meaning, on one line; empty where it says nothing. */
export function valueOf(table: SheetTable, row: SheetRow, meaning: ColumnMeaning): string {
  let value = '';
  for (const at of columnsOf(table, meaning)) {
    const text = row.lines[at] ?? '';
    value += value === '' || text === '' ? text : `, ${text}`;
  }
  return value.slice(0, 1_000);
}

/** The row in its own words: what stands in each cell, by its heading. */
export function quoteOf(table: SheetTable, row: SheetRow): string {
  let quote = '';
  row.lines.forEach((text, at) => {
    if (text === '') return;
    const heading = table.headings[at] ?? '';
    quote += `${quote === '' ? '' : ' | '}${heading === '' ? '' : `${heading}: `}${text}`;
  });
  return quote;
}

/** Notes of a row, with the headings of those that are not simply called notes. */
export function notesOf(table: SheetTable, row: SheetRow): string {
  return columnsOf(table, 'note')
    .flatMap((at) => {
      const text = textOf(row.cells[at]);
      const heading = table.headings[at] ?? '';
      if (text === '') return [];
      return [
        heading === '' || /^(?:notes?|comments?)$/i.test(heading) ? text : `${heading}: ${text}`,
      ];
    })
    .join('\n');
}

/** The zone of a row by its own column, else by its court, else the one that a person gave. */
export function zoneOf(table: SheetTable, row: SheetRow): string | null {
  return ownZoneOf(table, row, 'zone') ?? zoneOfCourt(valueOf(table, row, 'court')) ?? table.zone;
}

/** The zone that a row names in a column; null where it names none by a name that means one clock. */
export function ownZoneOf(
  table: SheetTable,
  row: SheetRow,
  meaning: 'zone' | 'end-zone',
): string | null {
  const own = valueOf(table, row, meaning);
  const isNamed = own.includes('/') || own === 'UTC';
  return isNamed && zoneSchema.safeParse(own).success ? own : null;
}

/** Who disputes what a row says, in the words of its own column; undisputed where it says nothing. */
export function standingOf(table: SheetTable, row: SheetRow): Standing | null {
  const word = optionOf(valueOf(table, row, 'standing'));
  if (word === '') return 'undisputed';
  const read = standingSchema.safeParse(word);
  return read.success ? read.data : null;
}

/** A choice as a cell writes it: `Disputed by us` for `disputed-by-us`. */
export function optionOf(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '-');
}

/** The first docket number of a cell that may name several. */
export function docketOf(text: string): string {
  return (text.split(/[;,\n]| and | & /)[0] ?? '').trim().slice(0, 200);
}

/** What a row calls its docket, as a part of its proposal. */
export function docketNameOf(table: SheetTable, row: SheetRow): { readonly docketName?: string } {
  const docketName = valueOf(table, row, 'docket-name');
  return docketName === '' ? {} : { docketName };
}

/** The sources that a row cites, one on each line of its cells. */
export function citedIn(table: SheetTable, row: SheetRow): readonly string[] {
  return columnsOf(table, 'source')
    .flatMap((at) => textOf(row.cells[at]).split('\n'))
    .map((line) => line.trim().slice(0, 5_000))
    .filter((line) => line !== '');
}
