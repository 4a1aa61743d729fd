import { detailColumns } from '../cells/detail-columns.ts';

/** Every column of the table, in its order. */
export const csvColumns = {
  line: 'Line',
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  asTyped: 'Date as typed',
  endDate: 'End date',
  endTime: 'End time',
  endZone: 'End time zone',
  endAsTyped: 'End as typed',
  kind: 'Kind',
  title: 'Title',
  subtype: 'Subtype',
  status: 'Status',
  whichSetting: 'Which setting',
  standing: 'Standing',
  court: 'Court',
  docketNumber: 'Docket number',
  docketName: 'Docket name',
  judge: 'Judge',
  place: 'Place',
  facility: 'Facility',
  facilityCode: 'Facility code',
  authority: 'Held by',
  endedBy: 'How custody ended',
  ...detailColumns,
  details: 'Details',
  note: 'Note',
  source: 'Source',
  enteredBy: 'Entered by',
  verifiedBy: 'Verified by',
} as const;

export type CsvColumn = keyof typeof csvColumns;

/** One line of the table; a column that is missing is empty. */
export type CsvCells = Partial<Readonly<Record<CsvColumn, string>>>;

/** Columns that stand there even where no line fills them: they say what the table is. */
export const alwaysThere: ReadonlySet<CsvColumn> = new Set<CsvColumn>([
  'date',
  'time',
  'zone',
  'kind',
  'title',
  'subtype',
  'status',
  'standing',
  'note',
  'source',
]);
