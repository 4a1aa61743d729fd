import { layTogether, standTogether } from './lay-together.ts';
import type { BriefPiece, Piece } from './piece.ts';
import type { Entry } from './put-contents.ts';
import type { Measure } from './text.ts';

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
 * Lays out pieces behind a page of contents. Those that say little and follow one another share a page.
 *
 * @param layContents how many pages it takes depends on the titles of its entries alone
 */
export function layBehindContents(
  planned: readonly PlannedPiece[],
  layContents: (entries: readonly Entry[]) => Piece,
  measure: Measure,
): readonly Piece[] {
  const own = layContents(planned.map(({ title }) => ({ title, page: 1 }))).pages.length;
  const { pieces, begins } = layShared(planned, own + 1, measure);
  const entries = planned.map(({ title }, index): Entry => ({ title, page: begins[index] ?? 1 }));
  return [layContents(entries), ...pieces];
}

type Briefs = readonly [BriefPiece, ...BriefPiece[]];

/** Pieces one after the other, and on which page each of the planned ones begins. */
function layShared(
  planned: readonly PlannedPiece[],
  firstPage: number,
  measure: Measure,
): { readonly pieces: readonly Piece[]; readonly begins: readonly number[] } {
  const pieces: Piece[] = [];
  const begins: number[] = [];
  let next = firstPage;
  let waiting: Briefs | null = null;
  const add = (piece: Piece, beginOn: readonly number[]): void => {
    pieces.push(piece);
    begins.push(...beginOn.map((place) => next + place));
    next += piece.pages.length;
  };
  const close = (): void => {
    if (waiting === null) return;
    const { piece, beginOn } = layTogether(waiting, measure);
    waiting = null;
    add(piece, beginOn);
  };
  const taken = (briefs: Briefs | null): number =>
    briefs === null ? 0 : layTogether(briefs, measure).piece.pages.length;

  for (const { lay } of planned) {
    const piece = lay(next + taken(waiting));
    const { brief } = piece;
    if (brief !== null && waiting !== null && standTogether(waiting[0], brief))
      waiting = [...waiting, brief];
    else {
      close();
      if (brief === null) add(piece, [0]);
      else waiting = [brief];
    }
  }
  close();
  return { pieces, begins };
}
