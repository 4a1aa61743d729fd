import type { HolderSegment } from '../custody/holder-segment.ts';
import { isPast } from './ends.ts';
import type { FindingContext } from './finding.ts';
import { sayDay } from './words.ts';

/** The last word of the record on custody: the piece of the band that reaches the limit of facts. */
export function lastPiece({ view, custody }: FindingContext): HolderSegment | null {
  return view.stints.length === 0 ? null : (custody.holders().at(-1) ?? null);
}

/** The same where somebody holds, as far as the facts go. */
export function heldNow(context: FindingContext): HolderSegment | null {
  const piece = heldOrUnconfirmed(context);
  return piece?.state === 'held' ? piece : null;
}

/**
 * The same where somebody holds or may hold still: a check did not find the client, or custody ended on
 * a day that is not known. A release, recorded or found by a check, is none.
 */
export function heldOrUnconfirmed(context: FindingContext): HolderSegment | null {
  const { stints } = context.view;
  // Most clients are free: the band need not be read to know it.
  if (stints.every(({ bookOut }) => bookOut !== null && isPast(bookOut, context.today)))
    return null;
  const piece = lastPiece(context);
  if (piece?.state === 'held') return piece;
  const isUnconfirmed =
    piece?.doubt?.kind === 'not-found' || piece?.doubt?.kind === 'end-not-known';
  return isUnconfirmed ? piece : null;
}

/**
 * How far the file knows of custody that it takes to go on: past that day nothing says held or free.
 * It is the day through which facts are current, else the last book-in or confirmation.
 *
 * @example
 * asFarAsKnown(context, piece) //=> 'as far as the file knows, last on Sun, February 1, 2026'
 */
export function asFarAsKnown({ view }: FindingContext, { confirmedTo, to }: HolderSegment): string {
  const known = view.matter.factsCurrentThrough === null ? (confirmedTo ?? to) : to;
  return `as far as the file knows, last on ${sayDay(known)}`;
}
