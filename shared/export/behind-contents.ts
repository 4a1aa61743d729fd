import type { Piece } from './fill-pages.ts';
import type { Entry } from './put-contents.ts';

/** A piece of a document before it is known where it begins. */
export type PlannedPiece = {
  /** What the contents call it. */
  readonly title: string;
  readonly lay: (firstPage: number) => Piece;
};

/** Lays out pieces one after the other, their pages counted through. */
export function laySequence(planned: readonly PlannedPiece[], firstPage = 1): readonly Piece[] {
  let next = firstPage;
  return planned.map(({ lay }) => {
    const piece = lay(next);
    next += piece.pages.length;
    return piece;
  });
}

/**
 * Lays out pieces behind a page of contents.
 *
 * @param layContents how many pages it takes depends on the titles of its entries alone
 */
export function layBehindContents(
  planned: readonly PlannedPiece[],
  layContents: (entries: readonly Entry[]) => Piece,
): readonly Piece[] {
  const own = layContents(planned.map(({ title }) => ({ title, page: 1 }))).pages.length;
  const pieces = laySequence(planned, own + 1);
  let page = own + 1;
  const entries = planned.map(({ title }, index): Entry => {
    const begins = page;
    page += pieces[index]?.pages.length ?? 0;
    return { title, page: begins };
  });
  return [layContents(entries), ...pieces];
}
