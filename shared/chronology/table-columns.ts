import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import type { ChronologyRow } from './chronology-row.ts';
import { standingNames } from './kind-names.ts';
import { nameProceeding } from './lanes.ts';

/** Every column of the table, in the order in which they are offered, and what it is called. */
export const columnNames = {
  number: '#',
  date: 'Date',
  time: 'Time',
  lane: 'Lane',
  proceeding: 'Proceeding',
  kind: 'Kind',
  title: 'What',
  detail: 'Detail',
  court: 'Court',
  judge: 'Judge',
  status: 'Status',
  standing: 'Standing',
  sources: 'Sources',
  enteredBy: 'Entered by',
  verifiedBy: 'Verified by',
  responsible: 'Responsible',
  milestone: 'Milestone',
  note: 'Note',
} as const;
export type ColumnKey = keyof typeof columnNames;

/** All columns in their order. */
export const columnKeys = Object.keys(columnNames) as readonly ColumnKey[];

/** The columns of a table for which nobody chose any. */
export const usualColumns: readonly ColumnKey[] = [
  'number',
  'date',
  'lane',
  'kind',
  'title',
  'detail',
  'standing',
  'sources',
];

/** What a line of the table stands for. */
export type RowRecord = CaseEvent | Stint | Claim | Bar;

/** What cells are read from besides the line. */
export type CellContext = {
  /** The record of a line by its key; missing for a gap. */
  readonly records: ReadonlyMap<string, RowRecord>;
  readonly view: MatterView;
  /** Names a person that a record refers to. */
  readonly nameOfPerson: (reference: string) => string;
  /** Prints both ends of a line's dates. */
  readonly printDates: (row: ChronologyRow) => string;
};

/** The records of a matter by the keys of their lines. */
export function recordsByKey(view: MatterView): ReadonlyMap<string, RowRecord> {
  const records = new Map<string, RowRecord>();
  for (const list of [view.events, view.stints, view.claims, view.bars])
    for (const record of list) records.set(record.id, record);
  return records;
}

/** What a cell says, as one text; empty where the record says nothing. */
export function cellText(row: ChronologyRow, column: ColumnKey, context: CellContext): string {
  const record = context.records.get(row.key);
  switch (column) {
    case 'number':
      return String(row.number);
    case 'date':
      return context.printDates(row);
    case 'time':
      return timeOf(row) === '' ? '' : formatWallTime(timeOf(row));
    case 'lane':
      return row.laneTitle;
    case 'proceeding': {
      const proceeding = proceedingOf(record, context.view);
      return proceeding === undefined ? '' : nameProceeding(proceeding);
    }
    case 'kind':
      return row.kindName;
    case 'title':
      return row.title;
    case 'detail':
      return [row.status, row.detail].filter((part) => part !== '').join('; ');
    case 'court': {
      const court = proceedingOf(record, context.view)?.court;
      return court === null || court === undefined ? '' : court.shortName || court.name;
    }
    case 'judge':
      return judgeOf(record, context.view);
    case 'status':
      return row.status;
    case 'standing':
      return row.standing === 'undisputed' ? '' : standingNames[row.standing];
    case 'sources':
      return row.sources.map(sourceText).join('; ');
    case 'enteredBy':
      return named(enteredByOf(record), context);
    case 'verifiedBy':
      return row.unverified ? '' : named(verifiedByOf(record), context);
    case 'responsible':
      return record !== undefined && 'responsibleAttorney' in record
        ? named(record.responsibleAttorney, context)
        : '';
    case 'milestone':
      return row.milestone ? 'Milestone' : '';
    case 'note':
      return record?.note ?? '';
  }
}

/** A source as a table cites it: "Docket entry, 2:25-cv-7, entry 12, p. 3". */
export function sourceText({ label, docketNumber, entry, page }: Source): string {
  const place = [
    docketNumber,
    entry === '' ? '' : `entry ${entry}`,
    page === '' ? '' : `p. ${page}`,
  ];
  return [label, ...place].filter((part) => part !== '').join(', ');
}

/** Wall time of the line's date, `HH:MM`; empty without one. */
export function timeOf({ date }: ChronologyRow): string {
  return date.kind === 'undated' ? '' : (date.time ?? '');
}

function proceedingOf(record: RowRecord | undefined, view: MatterView) {
  if (record === undefined || !('proceedingId' in record)) return undefined;
  return view.proceedings.find((one) => one.id === record.proceedingId);
}

function judgeOf(record: RowRecord | undefined, view: MatterView): string {
  if (record === undefined) return '';
  if ('title' in record && 'order' in record && isAttended(record) && record.kind === 'hearing') {
    const { judge } = currentSetting(record);
    if (judge !== '' || record.details.judge !== '') return judge || record.details.judge;
  }
  return proceedingOf(record, view)?.judge ?? '';
}

function enteredByOf(record: RowRecord | undefined): string {
  if (record === undefined) return '';
  return settingOf(record)?.enteredBy || record.enteredBy;
}

function verifiedByOf(record: RowRecord | undefined): string {
  if (record === undefined) return '';
  return settingOf(record)?.verifiedBy ?? record.verifiedBy ?? '';
}

/** The current setting of a hearing: who typed its date is who typed the setting. */
function settingOf(record: RowRecord) {
  return 'order' in record && isAttended(record) ? currentSetting(record) : undefined;
}

function named(reference: string, { nameOfPerson }: CellContext): string {
  return reference === '' ? '' : nameOfPerson(reference);
}
