import type { Piece } from './piece.ts';
import type { Sheet } from './print-document.ts';

/** The sheets of a document: its pieces one after the other, their pages counted through. */
export function sheetsOf(pieces: readonly Piece[]): readonly Sheet[] {
  const pages = pieces.flatMap((piece) => piece.pages.map((blocks) => ({ piece, blocks })));
  return pages.map(({ piece: { paper, running, lang, scale = 1 }, blocks }, index): Sheet => {
    const page = { number: index + 1, of: pages.length };
    return {
      number: page.number,
      width: paper.width,
      height: paper.height,
      ...(scale === 1 ? {} : { scale }),
      lang,
      running: running.linesOn(page),
      marks: running.marksOn(page),
      blocks,
    };
  });
}
