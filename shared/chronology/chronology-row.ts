import type { EventKind } from '../model/event.ts';
import type { Source, Standing } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { RecordRef } from './record-ref.ts';

/** A setting of a hearing other than the current one, as the table prints it. */
export type PastSetting = {
  readonly date: CaseDate;
  /** "Reset", "Vacated", "Held". */
  readonly status: string;
  readonly reason: string;
  /** It no longer holds; false for an earlier day on which the hearing was held. */
  readonly struck: boolean;
};

/** One line of the table: every record of the axis has exactly one, gaps in custody too. */
export type ChronologyRow = {
  /** 1 for the first dated line; gaps and undated lines carry numbers too. Used as `#n` on paper. */
  readonly number: number;
  /** Unique in the table. */
  readonly key: string;
  /** Null for a gap. */
  readonly ref: RecordRef | null;
  readonly type: 'event' | 'stint' | 'claim' | 'bar' | 'gap';
  readonly kind: EventKind | null;
  readonly lane: string;
  readonly laneTitle: string;
  readonly date: CaseDate;
  /** Book-out, expiry, lifting: the other end where the record keeps two dates. */
  readonly endDate: CaseDate | null;
  /** Runs on without a recorded end. */
  readonly running: boolean;
  /** "Hearing", "ICE custody", "Gap in custody". */
  readonly kindName: string;
  readonly title: string;
  /** Judge, place, outcome, days: whatever the line adds to its title. May be empty. */
  readonly detail: string;
  /** "Held", "Open"; empty where the record has no status. */
  readonly status: string;
  readonly pastSettings: readonly PastSetting[];
  readonly standing: Standing;
  readonly sources: readonly Source[];
  readonly milestone: boolean;
  /** No second person has compared its date with the source; false for a gap, which nobody typed. */
  readonly unverified: boolean;
  readonly archived: boolean;
  /** By itself, or with its proceeding, matter or client. */
  readonly restricted: boolean;
};
