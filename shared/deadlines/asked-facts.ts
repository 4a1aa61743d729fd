import { type Rule } from './rule.ts';

/** What of a case a rule asks for, besides the day of its trigger and the court. */
export type AskedFacts = {
  /** A clock runs in hours: the time of the trigger and the zone of the place. */
  readonly time: boolean;
  /** Whether the person is held in custody. */
  readonly custody: boolean;
  /** Whether the paper was served by mail. */
  readonly mail: boolean;
  /** The text by which recorded spans are left out; null where none are. */
  readonly exclusions: string | null;
  /** What ends a clock before its time ("release"); null where nothing does. */
  readonly stop: string | null;
  /** Other days than that of the trigger; none twice. */
  readonly otherDays: readonly { readonly key: string; readonly says: string }[];
};

/**
 * Reads from a rule what it asks for.
 *
 * @example
 * askedFacts(preliminaryHearing).custody //=> true
 */
export function askedFacts(rule: Rule): AskedFacts {
  const { dates, markers } = rule;
  const periods = [...dates, ...dates.flatMap(({ alternatives }) => alternatives), ...markers];
  const others = new Map(
    dates.flatMap(({ trigger }) =>
      trigger === undefined ? [] : [[trigger.key, trigger] as const],
    ),
  );
  return {
    time: periods.some(({ unit }) => unit === 'hours'),
    custody: rule.otherCustody !== null || dates.some(({ when }) => when !== undefined),
    mail: dates.some(({ mail, mailPeriod }) => mail || mailPeriod !== undefined),
    exclusions: dates.find(({ exclusions }) => exclusions !== undefined)?.exclusions ?? null,
    stop: dates.find(({ stopsOn }) => stopsOn !== undefined)?.stopsOn ?? null,
    otherDays: [...others.values()],
  };
}
