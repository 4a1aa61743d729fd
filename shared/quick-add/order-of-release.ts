import type { Board } from './board.ts';
import type { FoundKind } from './found-kind.ts';
import type { Meaning } from './meaning.ts';

export const orderOfRelease = {
  record: 'order',
  title: 'Order of release',
  orderType: 'release',
} as const satisfies Meaning;

const ORDERS = new Set('order orders ordered ordering ord'.split(' '));
const GRANTS = new Set('granted grants grant'.split(' '));
/** "judge ordered client to be released": so many words may stand between. */
const BETWEEN = 4;

/**
 * "judge orders release", "2241 ord granted, release w/in 48 hrs": a court ordered what may not have happened
 * yet. "Released" behind a grant may be either, and is asked; alone it has happened.
 */
export function asOrderOfRelease(board: Board, kind: FoundKind): FoundKind | null {
  const { meaning, from, to } = kind;
  if (meaning.record !== 'release') return null;
  const { words, isFree } = board;
  const own = words.slice(from, to).map(({ key }) => key);
  const says = (start: number, end: number, ofThese: ReadonlySet<string>) =>
    words.some(
      ({ key }, at) =>
        at >= start && at < end && (at < from || at >= to) && isFree(at) && ofThese.has(key),
    );
  const isNoun = own.includes('release');
  const isOrdered =
    says(from - BETWEEN, from, ORDERS) ||
    (isNoun && (says(0, words.length, ORDERS) || says(0, words.length, GRANTS)));
  if (isOrdered) {
    // "release on conditions" says more than the order's own name does.
    const isLong = own.length > 1 && meaning.how !== 'unknown';
    return {
      ...kind,
      meaning: isLong ? { ...orderOfRelease, keepsWords: true } : orderOfRelease,
      others: [meaning],
    };
  }
  return says(0, from, GRANTS) || says(0, from, ORDERS)
    ? { ...kind, others: [orderOfRelease, ...kind.others], isAsked: true }
    : null;
}
