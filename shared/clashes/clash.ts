import type { Engagement } from './engagement.ts';

/** Why a clash is only possible. */
export type Doubt =
  /** An hour is taken for a hearing whose end nobody recorded. */
  | 'length'
  /** A time has no zone, not even its court's: the wall clocks are compared. */
  | 'zone'
  /** One lasts several days, and nobody knows its hours of each. */
  | 'days'
  /** The same half of a day in two places: it depends on the way. */
  | 'travel'
  /** The city of one is not recorded: it may be the same. */
  | 'city'
  /** An appointment may not need the attorney. */
  | 'appointment'
  /** That person is only the backup of one of the two. */
  | 'backup'
  /** Initials that several persons have. */
  | 'person'
  /** Somebody else can go. */
  | 'leave';

type Common = {
  /** The earlier of the two. */
  readonly first: Engagement;
  /** Who cannot be at both: a reference as a record carries it; empty in an office of one person. */
  readonly person: string;
  /** In no order that counts; empty where the clash is certain. */
  readonly doubts: readonly Doubt[];
  /** Two facts of the record that cannot both be kept; false where it is only possible. */
  readonly certain: boolean;
};

/** Two engagements that one attorney cannot both attend. */
export type PairClash = Common & {
  /** `overlap`: the times touch. `half-day`: the same half of a day in two places. */
  readonly kind: 'overlap' | 'half-day';
  readonly second: Engagement;
};

/** An engagement on a day of leave of whoever answers for it. */
export type LeaveClash = Common & { readonly kind: 'leave'; readonly second: null };

export type Clash = PairClash | LeaveClash;
