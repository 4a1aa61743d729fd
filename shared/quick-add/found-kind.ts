import type { Meaning } from './meaning.ts';

/** The kind that a line names, where, and what else the same words can mean. */
export type FoundKind = {
  readonly meaning: Meaning;
  readonly others: readonly Meaning[];
  readonly isWeak: boolean;
  /** The words are mistyped, or offices use them for several things: the person is asked. */
  readonly isAsked: boolean;
  readonly from: number;
  readonly to: number;
};
