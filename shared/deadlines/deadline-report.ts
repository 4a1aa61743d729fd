import { type Deadline } from './deadline.ts';
import { type Moment, momentText } from './moment.ts';
import { type Bound, type Mark, type Rule } from './rule.ts';

/** One date as other programs read it; days `YYYY-MM-DD`, hours `YYYY-MM-DDTHH:MM±hh:mm`. */
export type DateReport = {
  readonly rule: string;
  readonly version: number;
  /** Which date of the rule; null where the rule as a whole gives none. */
  readonly date: string | null;
  readonly what: string;
  readonly trigger: string;
  readonly binds: readonly Bound[];
  readonly computed: string | null;
  /** "unknown, because ..."; null where there is a date. */
  readonly because: string | null;
  readonly safe: string | null;
  readonly overdue: { readonly mayBeFrom: string; readonly onAnyReadingFrom: string } | null;
  readonly alternatives: readonly { readonly on: string; readonly reason: string }[];
  readonly arithmetic: readonly string[];
  readonly marks: readonly Mark[];
  readonly authority: string;
  readonly source: {
    readonly kind: Rule['source'];
    /** Null where nobody has read the text. */
    readonly readOn: string | null;
    readonly asOf: string;
  };
};

/** One date, or all of a rule that gives several. */
export type DeadlineReport =
  DateReport | { rule: string; version: number; results: readonly DateReport[] };

/**
 * Turns the dates of one rule into what `npm start -- deadline` prints.
 *
 * @param deadlines of one rule, in its order
 */
export function toDeadlineReport(deadlines: readonly [Deadline, ...Deadline[]]): DeadlineReport {
  const [first, ...rest] = deadlines;
  if (rest.length === 0) return toDateReport(first);
  const { id, version } = first.rule;
  return { rule: id, version, results: deadlines.map(toDateReport) };
}

function toDateReport(deadline: Deadline): DateReport {
  const { rule, date, computed, because, safe, overdue, alternatives } = deadline;
  return {
    rule: rule.id,
    version: rule.version,
    date: date?.key ?? null,
    what: date?.what ?? rule.title,
    trigger: date?.trigger?.says ?? rule.trigger,
    binds: date?.binds ?? [],
    computed: textOrNull(computed),
    because,
    safe: textOrNull(safe),
    overdue:
      overdue === null
        ? null
        : {
            mayBeFrom: momentText(overdue.mayBeFrom),
            onAnyReadingFrom: momentText(overdue.onAnyReadingFrom),
          },
    alternatives: alternatives.map(({ on, reason }) => ({ on: momentText(on), reason })),
    arithmetic: deadline.arithmetic,
    marks: deadline.marks,
    authority: rule.authority,
    source: { kind: rule.source, readOn: rule.readOn, asOf: rule.asOf },
  };
}

function textOrNull(moment: Moment | null): string | null {
  return moment === null ? null : momentText(moment);
}
