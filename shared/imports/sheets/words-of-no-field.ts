import type { EventKind } from '../../model/event.ts';
import type { ColumnMeaning } from '../file-reading.ts';
import { kindOfWord } from './kind-of-word.ts';
import { columnsOf, type SheetRow, type SheetTable, valueOf } from './row-values.ts';
import { dutyStatusOf } from './subtype-words.ts';

/** Columns that all kinds share and that each kind has a field for; a note takes them into its text. */
const taken: Readonly<Record<EventKind, readonly ColumnMeaning[]>> = {
  hearing: ['status', 'judge', 'place'],
  appointment: ['status', 'judge', 'place'],
  note: ['status', 'judge', 'place'],
  order: ['judge'],
  release: ['place'],
  arrest: ['place'],
  encounter: ['place'],
  contact: ['place'],
  charge: ['status'],
  condition: ['status'],
  deadline: ['status'],
  task: ['status'],
  bond: [],
  filing: [],
  'visa-action': [],
};

/**
 * What a line says in columns that its kind has no field for, for its note: the judge of a filing, the
 * status of a bond, a status that is none of a deadline. Only of lines that name their kind.
 *
 * @param values its details by the names of the schema
 */
export function wordsOfNoField(
  table: SheetTable,
  row: SheetRow,
  kind: EventKind,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (kindOfWord(valueOf(table, row, 'kind'))?.type !== 'event') return [];
  const isRead = isStatusRead(kind, valueOf(table, row, 'status'), values);
  const others = (['status', 'judge', 'place'] as const).filter(
    (one) => !taken[kind].includes(one) || (one === 'status' && !isRead),
  );
  return wordsOfColumns(table, row, others);
}

/** What stands in these columns, each by its heading. */
export function wordsOfColumns(
  table: SheetTable,
  row: SheetRow,
  meanings: readonly ColumnMeaning[],
): readonly string[] {
  return meanings
    .flatMap((meaning) => columnsOf(table, meaning))
    .flatMap((at) => {
      const text = row.lines[at] ?? '';
      return text === '' ? [] : [`${table.headings[at] ?? ''}: ${text}`];
    });
}

function isStatusRead(
  kind: EventKind,
  status: string,
  { disposition = status }: Readonly<Record<string, unknown>>,
): boolean {
  if (kind === 'charge') return disposition === status;
  return kind !== 'condition' && kind !== 'deadline' ? true : dutyStatusOf(status) !== null;
}
