import type { CivilDay } from '../time/civil-day.ts';
import type { Finding } from './finding.ts';

/**
 * Findings that say that the record of custody contradicts itself, is in doubt or is not whole: while
 * one is open, no number of days goes into a petition. Those on orders and hearings are not among them:
 * that somebody holds despite an order is what a petition tells.
 */
const codes: ReadonlySet<string> = new Set([
  'not-found',
  'book-out-before-book-in',
  'release-before-book-in',
  'two-places',
  'hole-in-custody',
  'release-without-book-out',
  'stint-without-book-in',
  'facts-stale',
]);

/**
 * The findings about custody among these.
 *
 * @param asOf the day that is counted to: that facts are current only through a later day is no doubt
 * about an earlier one
 * @param factsCurrentThrough null = nobody has said
 */
export function custodyFindings(
  findings: readonly Finding[],
  asOf: CivilDay,
  factsCurrentThrough: CivilDay | null,
): readonly Finding[] {
  const isEarlier = factsCurrentThrough !== null && asOf < factsCurrentThrough;
  return findings.filter(({ code }) => codes.has(code) && !(code === 'facts-stale' && isEarlier));
}
