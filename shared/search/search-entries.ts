import {
  barKindNames,
  claimKindNames,
  eventKindNames,
  proceedingKindNames,
} from '../chronology/kind-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { formatANumber, parseANumber } from '../model/a-number.ts';
import type { Client } from '../model/client.ts';
import type { KeptDocument } from '../model/document.ts';
import type { MatterView } from '../model/matter-view.ts';
import {
  type AnyRow,
  matterTables,
  type RowOf,
  type TableName,
  tableSchemas,
} from '../model/tables.ts';
import { oncePer } from '../model/once-per.ts';
import { foldForSearch } from './fold-for-search.ts';
import { formsOfNumbers } from './forms-of-numbers.ts';
import { proseOf } from './prose-of.ts';

/** The tables whose rows can be found. */
export type FoundTable = 'clients' | 'matters' | 'documents' | (typeof matterTables)[number];

/** A row as it is searched. */
export type SearchEntry = {
  readonly table: FoundTable;
  readonly row: AnyRow;
  /**
   * What people wrote in it, what its kind is called and its numbers in other forms; folded, parts on
   * lines of their own.
   */
  readonly text: string;
  /** Of the text, so much is the name or the title. */
  readonly headLength: number;
};

const collectors = new Map<TableName, (row: unknown) => readonly string[]>();

/**
 * All rows of a matter as they are searched: its client, the matter itself, and everything in it;
 * archived ones too. A client with two matters stands in the entries of both.
 */
export function searchEntriesOf(view: MatterView): readonly SearchEntry[] {
  return [
    entryOf('clients', view.client),
    entryOf('matters', view.matter),
    ...matterTables.flatMap((table) => view[table].map((row) => entryOf(table, row))),
  ];
}

/** A kept document as it is searched: by its name and by the words that were read in it. */
export function documentEntryOf(document: KeptDocument): SearchEntry {
  return entryOf('documents', document);
}

function entryOf<T extends FoundTable>(table: T, row: RowOf<T>): SearchEntry {
  return keptEntry(row, table);
}

const keptEntry = oncePer((row: AnyRow, table: FoundTable): SearchEntry => {
  const head = foldForSearch(headOf(table, row));
  const said = [kindOf(table, row), ...writtenIn(table, row)].map(foldForSearch).join('\n');
  const forms = formsOfNumbers(`${head}\n${said}`);
  const text = [head, table === 'documents' ? eachWordOnce(said) : said, ...forms].join('\n');
  return { table, row, text, headLength: head.length };
});

function writtenIn(table: FoundTable, row: AnyRow): readonly string[] {
  if (table === 'documents') return [(row as KeptDocument).text];
  const collect = collectors.get(table) ?? proseOf(tableSchemas[table]);
  collectors.set(table, collect);
  return table === 'clients' ? [...collect(row), ...numbersOf(row as Client)] : collect(row);
}

/** A notice says the same few words over and over: so a key goes through a third of it, or less. */
function eachWordOnce(text: string): string {
  return [...new Set(text.split(/\s+/))].join('\n');
}

/** A-numbers in the form in which they are read out as well. */
function numbersOf({ identifiers }: Client): readonly string[] {
  return identifiers.flatMap(({ kind, value }) =>
    kind === 'a-number' && parseANumber(value).ok ? [formatANumber(value)] : [],
  );
}

function headOf(table: FoundTable, row: AnyRow): string {
  if (table === 'clients') return (row as Client).name;
  if (table === 'documents') return (row as KeptDocument).name;
  if ('title' in row && row.title !== '') return row.title;
  return 'facility' in row && row.facility !== null ? row.facility.name : '';
}

/** What its kind and its authority are called. */
function kindOf(table: FoundTable, row: AnyRow): string {
  if (table === 'documents') return 'Kept document';
  const kind = 'kind' in row ? (allKinds[row.kind] ?? '') : '';
  const authority =
    'authority' in row && row.authority !== null ? authorityNames[row.authority] : '';
  return `${kind} ${authority}`.trim();
}

const allKinds: Readonly<Record<string, string>> = {
  ...proceedingKindNames,
  ...claimKindNames,
  ...barKindNames,
  ...eventKindNames,
  other: '',
};
