import type { EventKind } from '../model/event.ts';
import type { Authority, Standing } from '../model/record.ts';
import type { AxisMs } from '../time/axis-ms.ts';
import type { PlacedDate } from '../time/case-date.ts';
import type { RecordRef } from './record-ref.ts';

/** How sure the place of a mark is. `period` = somewhere in a month or a year. */
export type MarkEdge = 'exact' | 'around' | 'before' | 'after' | 'between' | 'period';

/** A moment on the axis. A hearing has one mark for each setting. */
export type Mark = {
  /** The event's id; for a setting other than the current one, the event's and the setting's id. */
  readonly id: string;
  readonly ref: RecordRef;
  readonly lane: string;
  readonly kind: EventKind;
  /** Where the shape stands. */
  readonly at: AxisMs;
  /** The stretch in which it can have been; both equal to `at` where it is exact. */
  readonly from: AxisMs;
  readonly to: AxisMs;
  readonly edge: MarkEdge;
  readonly label: string;
  /** The date itself, for texts that are made only for what is shown. */
  readonly date: PlacedDate;
  /** A setting that no longer holds: reset, continued, advanced, vacated. */
  readonly struck: boolean;
  /** The date that counts, and nobody compared it; never of a struck one. */
  readonly unverified: boolean;
  readonly standing: Standing;
  readonly milestone: boolean;
};

/** What a bar is filled with. */
export type BarTone = Authority | 'released' | 'no-record' | 'removal-bar' | 'condition' | 'span';

/** A stretch of time on the axis. */
export type Bar = {
  readonly id: string;
  /** Null for pieces of the in-whose-custody band, which are derived from several records. */
  readonly ref: RecordRef | null;
  readonly lane: string;
  readonly band: 'holder' | 'removal-bar' | 'stint' | 'claim' | 'condition' | 'span';
  readonly tone: BarTone;
  readonly kind: EventKind | null;
  readonly from: AxisMs;
  /** Not included. Always later than `from`. */
  readonly to: AxisMs;
  /** Doubtful from `from` to here; equal to `from` for an exact start. */
  readonly solidFrom: AxisMs;
  /** Doubtful from here to `to`; equal to `to` for an exact end. */
  readonly solidTo: AxisMs;
  /** Solid to here, hatched after it, because nobody confirmed it later; null = solid. */
  readonly confirmedTo: AxisMs | null;
  /** No end is recorded: cut at the day past which nothing is claimed. */
  readonly running: boolean;
  /** Drawn as an outline: a claim to custody, not custody. */
  readonly outline: boolean;
  readonly label: string;
  /** "79 days"; empty where no days are counted. */
  readonly daysText: string;
  /** "as confirmed Thu 11/19/2026, 2:10 PM ET"; missing where no check stands behind it. */
  readonly stamp?: string;
  /** Somebody has to look for the client, or to write down that custody ended. */
  readonly isUrgent?: boolean;
  readonly standing: Standing;
  readonly milestone: boolean;
};

/** A hole between two stays that no release explains. */
export type GapMark = {
  readonly id: string;
  readonly lane: string;
  readonly from: AxisMs;
  readonly to: AxisMs;
  /** "3 to 9 days". */
  readonly daysText: string;
};

/** From a setting that no longer holds to the one that took its place; both are marks. */
export type ResetLink = { readonly id: string; readonly from: string; readonly to: string };
