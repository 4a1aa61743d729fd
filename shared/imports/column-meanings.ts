import { detailColumns } from '../cells/detail-columns.ts';
import type { ColumnMeaning } from './file-reading.ts';

/** What each meaning of a column is called, in the order in which lists offer them. */
export const columnMeaningNames: Readonly<Record<ColumnMeaning, string>> = {
  ignored: 'Not taken in',
  date: 'Date',
  time: 'Time',
  'as-typed': 'Date as typed',
  'end-date': 'End date',
  'end-time': 'End time',
  'end-zone': 'End time zone',
  'end-as-typed': 'End as typed',
  title: 'What it is',
  kind: 'Kind of record',
  subtype: 'Subtype: bail, release …',
  status: 'Status: held, vacated …',
  'which-setting': 'Which setting of a hearing',
  standing: 'Standing: undisputed …',
  court: 'Court',
  'docket-number': 'Docket number',
  'docket-name': 'Docket name',
  judge: 'Judge',
  place: 'Place',
  zone: 'Time zone',
  client: 'Client',
  ...detailColumns,
  details: 'Details',
  note: 'Note',
  source: 'Source',
  'book-in': 'Book-in',
  'book-out': 'Book-out',
  facility: 'Facility',
  'facility-code': 'Facility code',
  authority: 'Held by',
  'ended-by': 'How custody ended',
  line: 'Line number',
};

/** Whether a word is the meaning of a column. */
export function isColumnMeaning(word: string): word is ColumnMeaning {
  return Object.hasOwn(columnMeaningNames, word);
}
