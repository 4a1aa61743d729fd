import { formatCivilDay } from '../time/format-civil-day.ts';
import { nameDoubt } from './name-holders.ts';
import type { StintNotCounted } from './spans.ts';
import type { CustodySummary } from './summary.ts';

/** A sentence that must stand beside the numbers. */
export type CustodyNote = {
  readonly text: string;
  /** Somebody has to act: the client was not found, or records contradict each other. */
  readonly urgent: boolean;
};

/**
 * What the numbers do not contain, and what speaks against them: stints that are not counted, checks
 * that did not find the client, releases without a book-out. Printed wherever the numbers are.
 */
export function custodyNotes({
  notCounted,
  spans,
  limit,
}: Pick<CustodySummary, 'notCounted' | 'spans' | 'limit'>): readonly CustodyNote[] {
  const reasons: readonly (readonly [StintNotCounted['why'], string, boolean])[] = [
    ['no-book-in', 'without a book-in date', false],
    ['not-begun', `that can only begin after ${formatCivilDay(limit, 'axis')}`, false],
    ['ends-before-start', 'with a book-out ahead of its book-in', true],
  ];
  return [
    ...doubtsOf(spans).map((text) => ({ text: `${text}.`, urgent: true })),
    ...reasons.flatMap(([why, words, urgent]) => {
      const number = notCounted.filter((one) => one.why === why).length;
      if (number === 0) return [];
      const stints = number === 1 ? '1 stint' : `${String(number)} stints`;
      return [{ text: `${stints} ${words} ${number === 1 ? 'is' : 'are'} not counted.`, urgent }];
    }),
  ];
}

/** Once each: a check that names no authority speaks of every stint without a book-out. */
function doubtsOf(spans: CustodySummary['spans']): readonly string[] {
  const texts = spans.flatMap(({ doubts, stint }) =>
    doubts
      .filter(({ kind }) => kind !== 'end-not-known')
      .map((doubt) => nameDoubt({ ...doubt, authority: stint.authority })),
  );
  return [...new Set(texts)];
}
