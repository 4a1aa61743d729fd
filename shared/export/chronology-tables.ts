import type { Chronology } from '../chronology/chronology.ts';
import type { ChronologyRow } from '../chronology/chronology-row.ts';
import { officeVoice, type Voice } from './voice.ts';

/** Rows that stand under one heading. */
export type ChronologyTable = { readonly name: string; readonly rows: readonly ChronologyRow[] };

/** The tables of a chronology: every dated line, empty where there is none, then what has no date. */
export function chronologyTables(
  { rows }: Chronology,
  { say }: Voice = officeVoice,
): readonly ChronologyTable[] {
  const dated = rows.filter((row) => row.date.kind !== 'undated');
  const undated = rows.filter((row) => row.date.kind === 'undated');
  const tables = [{ name: say('part.table'), rows: dated }];
  return undated.length === 0 ? tables : [...tables, { name: say('table.undated'), rows: undated }];
}

/** Said where the first of them is empty. */
export const NO_EVENT = 'No event is recorded.';

/** Court and docket number of each lane, which stand with its lines. */
export type LaneTexts = ReadonlyMap<string, string>;

/** What stands with the lines of each lane. */
export function laneTexts({ lanes }: Chronology): LaneTexts {
  return new Map(lanes.map((lane) => [lane.id, lane.subtitle]));
}
