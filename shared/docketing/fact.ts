/** One fact of a count and where it comes from. */
export type Fact<T> = {
  /** Null where it is not known. */
  readonly value: T | null;
  /** Where it comes from, or why it is not known. */
  readonly says: string;
  /** Somebody told it by hand. */
  readonly isGiven: boolean;
};
