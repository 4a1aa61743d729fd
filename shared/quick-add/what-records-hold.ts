import type { RecordWord } from './meaning.ts';

/** A part of a line that only some records have a place for. */
export type Part =
  | 'court'
  | 'judge'
  | 'facility'
  | 'authority'
  | 'mode'
  | 'appearance'
  | 'outcome'
  | 'reset'
  | 'interpreter'
  | 'filer'
  | 'step'
  | 'amount';

const parts: Readonly<Record<RecordWord, readonly Part[]>> = {
  hearing: ['court', 'judge', 'facility', 'mode', 'appearance', 'outcome', 'reset', 'interpreter'],
  appointment: ['facility', 'mode', 'appearance', 'outcome', 'reset', 'interpreter'],
  filing: ['court', 'judge', 'filer'],
  order: ['court', 'judge', 'authority'],
  bond: ['court', 'amount'],
  charge: ['court'],
  stint: ['facility', 'authority'],
  'book-out': ['facility', 'authority'],
  claim: ['facility', 'authority', 'step'],
  confirmation: ['facility', 'authority'],
  release: ['facility', 'authority'],
  arrest: ['facility', 'authority'],
  encounter: ['facility', 'authority'],
  contact: ['authority'],
  nta: ['step'],
  'visa-action': [],
  condition: [],
  deadline: [],
  task: [],
  note: [],
};

/** True where a record has a place for a part. What it cannot hold stays in the title. */
export function holds(record: RecordWord, part: Part): boolean {
  return parts[record].includes(part);
}
