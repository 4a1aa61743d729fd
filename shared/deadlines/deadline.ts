import { type Moment } from './moment.ts';
import { type Mark, type Rule, type RuleDate } from './rule.ts';

/** Another date that can be right, and when. */
export type Alternative = {
  readonly on: Moment;
  /** "if ..."; or says that it is a warning or a marker only. */
  readonly reason: string;
};

/** From when an act that binds the government or the court is late. Nothing is asserted by it. */
export type Overdue = {
  /** The day after the earliest reading ends; for hours its very end. */
  readonly mayBeFrom: Moment;
  /** The day after the latest reading ends. */
  readonly onAnyReadingFrom: Moment;
};

/** One date of a rule for one case, with the count laid open. */
export type Deadline = {
  readonly rule: Rule;
  /** Null where the rule as a whole gives no date. */
  readonly date: RuleDate | null;
  /** The last day under the text as it is read; null = unknown. */
  readonly computed: Moment | null;
  /** "unknown, because ..."; null where there is a date. */
  readonly because: string | null;
  /**
   * For the user's side: the last business day on every reading, not later than the last day without
   * any roll, added days or disputed holiday. For the government and the court: the last day of the
   * earliest reading. Null for minimum waits.
   */
  readonly safe: Moment | null;
  /** Null where only the user's side is bound, and for minimum waits. */
  readonly overdue: Overdue | null;
  /** No date twice, none equal to `computed`. */
  readonly alternatives: readonly Alternative[];
  /** The count as sentences. */
  readonly arithmetic: readonly string[];
  readonly marks: readonly Mark[];
};

/**
 * A result without a date.
 *
 * @param because goes on from "unknown, because"
 */
export function unknownDeadline(
  rule: Rule,
  date: RuleDate | null,
  because: string,
  rest: Partial<Pick<Deadline, 'alternatives' | 'arithmetic' | 'marks'>> = {},
): Deadline {
  return {
    rule,
    date,
    computed: null,
    because: `unknown, because ${because}`,
    safe: null,
    overdue: null,
    alternatives: rest.alternatives ?? [],
    arithmetic: rest.arithmetic ?? [],
    marks: rest.marks ?? [],
  };
}
