import type { Claim } from '../model/custody.ts';
import type { EventOfKind } from '../model/event.ts';
import type { Authority } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { DayCount } from './day-count.ts';
import type { DayRange } from './day-range.ts';
import type { HoldDoubt } from './open-stint.ts';

/**
 * One piece of the in-whose-custody band. Pieces follow each other and do not overlap. The last one
 * has no length where something changed on the very day of the limit: it says what holds on that day.
 */
export type HolderSegment = {
  readonly from: CivilDay;
  /** Not included. */
  readonly to: CivilDay;
  /** The days on which it can have begun and ended. */
  readonly start: DayRange;
  readonly end: DayRange;
  /** From start to end: a range where one of them is in doubt. */
  readonly days: DayCount;
  /** Everybody who held at once; empty while nobody did. */
  readonly holders: readonly Authority[];
  /** `in-doubt`: see `doubt`; it says neither held nor free. */
  readonly state: 'held' | 'released' | 'no-record' | 'in-doubt';
  /** Why it cannot be said that custody went on; null in every other state. */
  readonly doubt: (HoldDoubt & { readonly authority: Authority }) | null;
  /** How custody ended; null in every state but `released`. */
  readonly endedBy: 'release' | 'removal' | 'death' | null;
  /** Claims to custody that stood in dispute meanwhile. */
  readonly claimsInDispute: readonly Claim[];
  /** An order to release that was in force while somebody still held. */
  readonly orderedReleased: EventOfKind<'order'> | null;
  /** An order to release that a later order of stay held up while somebody held. */
  readonly stayedRelease: EventOfKind<'order'> | null;
  /** Days from `from` on that are doubtful; equal to `from` where they are not. */
  readonly solidFrom: CivilDay;
  readonly solidTo: CivilDay;
  /** Runs to the limit without a recorded end. */
  readonly running: boolean;
  /**
   * The last day in this piece on which a hold without a recorded end is known of, by its book-in or
   * by a confirmation: solid to here, hatched after. Null where every hold of it has ended since.
   */
  readonly confirmedTo: CivilDay | null;
};
