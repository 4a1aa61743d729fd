import { fillPages } from './fill-pages.ts';
import { breakPage, roomIn, skip } from './flow.ts';
import type { BriefPiece, Piece } from './piece.ts';
import type { Measure } from './text.ts';

/** Between two pieces on one page. */
const APART = 26;
/** Between the sentences of a running line. */
const DOT = ' · ';

/** Whether two pieces can stand on one page: it speaks one language, in one size, to one reader. */
export function standTogether(one: BriefPiece, other: BriefPiece): boolean {
  const says = ({ look: { lang, scale = 1, running } }: BriefPiece): string =>
    JSON.stringify([lang, scale, { ...running, left: '', notice: '' }]);
  return says(one) === says(other);
}

/**
 * Lays out pieces that say little one under the other, on as few pages as hold each of them whole. The
 * paper is that of the first; over and under them stands what stands over and under each.
 *
 * @param briefs at least one, all of which stand together
 * @returns with the place among its pages on which each of them begins
 */
export function layTogether(
  briefs: readonly [BriefPiece, ...BriefPiece[]],
  measure: Measure,
): { readonly piece: Piece; readonly beginOn: readonly number[] } {
  const [{ look }] = briefs;
  const once = (said: 'left' | 'notice'): string =>
    [...new Set(briefs.flatMap((one) => one.look.running[said].split(DOT)))]
      .filter((text) => text !== '')
      .join(DOT);
  const running = { ...look.running, left: once('left'), notice: once('notice') };
  const beginOn: number[] = [];
  const piece = fillPages({ ...look, running }, measure, (flow) => {
    for (const { put, height } of briefs) {
      skip(flow, APART);
      if (roomIn(flow) < height) breakPage(flow);
      const last = flow.pages.length - 1;
      const above = flow.pages[last]?.length ?? 0;
      put(flow);
      // On narrower paper than its own it can still have gone on to the next page.
      beginOn.push((flow.pages[last]?.length ?? 0) > above ? last : last + 1);
    }
  });
  return { piece, beginOn };
}
