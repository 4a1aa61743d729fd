import { type Flow, startFlow } from './flow.ts';
import type { BriefPiece, Piece, PieceLook } from './piece.ts';
import { layRunning } from './running-lines.ts';
import type { Measure } from './text.ts';

/** Of a page, at most, what says little takes. */
const MOST_OF_BRIEF = 1 / 3;

/** Lays out a piece on pages of its own, which leave room for what stands at their head and foot. */
export function fillPages(look: PieceLook, measure: Measure, put: (flow: Flow) => void): Piece {
  const { content } = look.paper;
  const running = layRunning(look.running, look.paper, measure);
  const flow = startFlow({
    ...content,
    y: content.y + running.head,
    h: content.h - running.head - running.foot,
  });
  put(flow);
  return { ...look, running, pages: flow.pages, brief: briefOf(look, flow, put) };
}

/** A piece as one that says little: words alone, on a part of its page; null where it says more. */
function briefOf(
  look: PieceLook,
  { content, pages, y }: Flow,
  put: BriefPiece['put'],
): BriefPiece | null {
  const height = y - content.y;
  const blocks = pages.flat();
  const isWords = blocks.every(({ type }) => type === 'heading' || type === 'paragraph');
  const isBrief = blocks.length > 0 && isWords && pages.length === 1;
  return isBrief && height <= content.h * MOST_OF_BRIEF ? { look, put, height } : null;
}
