import type { NamedRecord } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What a table calls that which a record names by an id; each is empty where the table has none of it. */
export type CellNames = {
  /** `MQ` */
  readonly person: (reference: string) => string;
  /** `bond 2`: all steps of one bond have the same. */
  readonly bond: (id: string) => string;
  /** `line 12` */
  readonly line: (record: NamedRecord) => string;
};

/** What was read of a cell. */
export type CellReading<T> = {
  readonly value: T;
  /** Something of it was assumed, such as the year of a day. */
  readonly isUnsure: boolean;
  /** A day of it, read month first, is another one day first. */
  readonly isEitherOrder?: boolean;
  /** The line of the table that it names, once all lines are read; missing where it names none. */
  readonly line?: number;
};

/** How one value of a record stands in a cell, both ways. */
export type CellCodec<T> = {
  /** Empty where there is nothing to say. */
  readonly write: (value: T, names: CellNames) => string;
  /** Null where the text is no such value; never given an empty one. */
  readonly read: (text: string, today: CivilDay) => CellReading<T> | null;
};

/** A reading in which nothing was assumed. */
export function sure<T>(value: T): CellReading<T> {
  return { value, isUnsure: false };
}

/** The same where there may be none. */
export function orNull<T>({ write, read }: CellCodec<T>): CellCodec<T | null> {
  return { write: (value, names) => (value === null ? '' : write(value, names)), read };
}

/** The same where the field may be missing. */
export function orMissing<T>({ write, read }: CellCodec<T>): CellCodec<T | undefined> {
  return { write: (value, names) => (value === undefined ? '' : write(value, names)), read };
}
