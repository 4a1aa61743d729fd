import type { CaseDate } from '../../time/case-date.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { undated } from './read-cell-date.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** What the status of a claim or a bar says of its end. */
export type SaidLifted = {
  /** The status says that it was lifted. */
  readonly isLifted: boolean;
  /** When: undated where no column says it; null where it is not said to be lifted. */
  readonly lifted: CaseDate | null;
  /** The status where it says anything else, for the note. */
  readonly words: string;
  readonly doubts: readonly ImportDoubt[];
};

const LIFTED = /\blifted\b/i;
const NOT = /\b(?:not|never)\b/i;
/** It is as if nothing were said. */
const STANDS = /^(?:open|active|in force|in effect|pending|lodged|current)?$/i;

/**
 * Reads the status of a claim or a bar. One that is over must not be taken for one that stands: where
 * the day is missing it ended on an unknown day, and other words are asked about.
 */
export function readLifted(status: string, end: CaseDate | null): SaidLifted {
  const isLifted = LIFTED.test(status) && !NOT.test(status);
  const words = /^lifted$/i.test(status) || status === '' ? '' : `Status: ${status}`;
  if (!isLifted)
    return {
      isLifted,
      lifted: null,
      words,
      doubts: STANDS.test(status) ? [] : [sheetDoubts.unknownStatus(status)],
    };
  return {
    isLifted,
    lifted: end ?? undated(''),
    words,
    doubts: end === null ? [sheetDoubts.noEndDay(status)] : [],
  };
}
