import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';

/** Why a record, or a source, is not in a copy, as an attorney reads it. */
export const leftOutReasons = {
  restricted: 'restricted, not released into this copy',
  'not-disclosed': 'marked “do not disclose”',
  statement: 'rests on the client’s or the family’s word alone',
  'no-source': 'no source recorded',
  disputed: 'disputed or unsure',
  cooperation: 'names a cooperation with the government',
  juvenile: 'speaks of a juvenile file',
  note: 'a note of the office',
  duty: 'a task or a deadline that the office counted',
  contact: 'a contact: what the client said of it',
  appointment: 'an appointment',
  entry: 'entry or immigration status',
  admission: 'says that something is admitted or was not met',
  immigration: 'immigration history',
  'other-docket': 'stands in no docket of this kind of court',
  'not-plain': 'more than dates and custody',
  'unsafe-in-jail': 'not safe to be read by others in a jail',
} as const satisfies Readonly<Record<string, string>>;
export type LeftOutReason = keyof typeof leftOutReasons;

/** Something that a copy does not print; for the office's own screen, never for paper. */
export type LeftOut = {
  readonly record: NamedRecord;
  /** As the office wrote it. */
  readonly label: string;
  /** Null for a docket and for a source. */
  readonly date: CaseDate | null;
  readonly reason: LeftOutReason;
};
