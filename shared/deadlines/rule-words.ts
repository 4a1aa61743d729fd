import { type CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { type Bound, type Method, type Rule, type RuleDate } from './rule.ts';

const boundNames: Readonly<Record<Bound, string>> = {
  defense: 'the defense',
  respondent: 'the respondent',
  petitioner: 'the petitioner',
  government: 'the government',
  court: 'the court',
  DHS: 'DHS',
  EOIR: 'EOIR',
  USCIS: 'USCIS',
  'local custodian': 'the local custodian',
  probation: 'the probation office',
};

/** Each counting method in one line. */
export const methodWords: Readonly<Record<Method | 'TC-3', string>> = {
  'TC-D': 'days after; every day counts; a last day on a weekend or holiday rolls forward',
  'TC-B': 'days before; every day counts; a last day on a weekend or holiday keeps moving back',
  'TC-H':
    'hours after; an end on a weekend or holiday rolls to the same time of the next business day',
  'TC-X':
    'a date that an order names: it stays in a federal court and rolls in an immigration court',
  'TC-3': 'days after, and three days more for service by mail, rolling again',
  'TC-EX': 'days after; weekends and holidays do not count',
  'TC-CLK': 'hours that run through nights, weekends and holidays; no roll',
  'TC-HEX': 'hours that weekends and holidays do not consume',
  'TC-8': 'days after under the immigration regulations; the last day rolls forward',
  'TC-8B': 'days before an immigration hearing; the last day rolls toward the hearing',
  'TC-BUS': 'business days',
  'TC-MIN': 'a wait: the first day on which the act is permitted; it never rolls',
  'TC-LIM': 'a limit on power: it does not roll, and the rolled day is shown beside it',
  'TC-MY': 'months or years; the last day of a month that lacks the day',
};

const sourceWords: Readonly<Record<Rule['source'], string>> = {
  primary: 'the text itself was read',
  secondary: 'a source that restates the text was read',
  memory: 'from memory, no text was read',
};

/**
 * Whom a date binds.
 *
 * @param binds not empty
 *
 * @example
 * sayBound(['government', 'court']) //=> 'the government and the court'
 */
export function sayBound(binds: readonly Bound[]): string {
  const names = binds.map((bound) => boundNames[bound]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * A period as a rule names it.
 *
 * @example
 * sayPeriod({ amount: 14, unit: 'days', method: 'TC-D' }) //=> '14 days after'
 */
export function sayPeriod({
  amount,
  unit,
  method,
}: Pick<RuleDate, 'amount' | 'unit' | 'method'>): string {
  if (method === 'TC-X') return 'on the date that the order names';
  const one = amount === 1 ? unit.slice(0, -1) : unit;
  const business = method === 'TC-BUS' ? 'business ' : '';
  const way = method === 'TC-B' || method === 'TC-8B' ? 'before' : 'after';
  return `${String(amount)} ${business}${one} ${way}`;
}

/**
 * Where a rule's text comes from and when it was read.
 *
 * @example
 * saySource(rule) //=> 'the text itself was read on Sun, November 22, 2026'
 */
export function saySource({
  source,
  readOn,
}: {
  readonly source: Rule['source'];
  /** Null where nobody read any. */
  readonly readOn: CivilDay | null;
}): string {
  const how = sourceWords[source];
  return source === 'memory' || readOn === null
    ? how
    : `${how} on ${formatCivilDay(readOn, 'sentence')}`;
}

/**
 * What a rule rests on: its authority, or of a bare method that the period is another's.
 *
 * @example
 * sayRests(preliminaryHearing) //=> 'Fed. R. Crim. P. 5.1(c); 18 USC 3060(b)'
 */
export function sayRests({ id, authority }: Pick<Rule, 'id' | 'authority'>): string {
  return isBareMethod(id) ? 'the period is that of an order or a text in hand' : authority;
}

/** Whether an id is that of a counting method, for which no text of law stands. */
export function isBareMethod(id: string): boolean {
  return id.startsWith('TC-');
}

/**
 * For which days of the trigger a text holds.
 *
 * @example
 * sayInForce({ from: '2009-12-01', to: null }) //=> 'triggers from Tue, December 1, 2009'
 */
export function sayInForce({ from, to }: Rule['inForce']): string {
  if (from === null)
    return to === null
      ? 'triggers of any day; no bound is known'
      : `triggers through ${formatCivilDay(to, 'sentence')}`;
  const since = `triggers from ${formatCivilDay(from, 'sentence')}`;
  return to === null ? since : `${since} through ${formatCivilDay(to, 'sentence')}`;
}
