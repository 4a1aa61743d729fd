import { type Flow, startFlow } from './flow.ts';
import type { Paper } from './paper.ts';
import type { Block } from './print-document.ts';
import { layRunning, type Running, type RunningTexts } from './running-lines.ts';
import type { Measure } from './text.ts';

/** What all pages of one piece of a document share. */
export type PieceLook = {
  readonly paper: Paper;
  readonly running: RunningTexts;
  readonly lang: string;
  /** How much larger it prints than it is laid out; missing = as it is. */
  readonly scale?: number;
};

/** A piece of a document, laid out: pages that begin with it and end with it. */
export type Piece = Omit<PieceLook, 'running'> & {
  readonly running: Running;
  readonly pages: readonly (readonly Block[])[];
};

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
  return { ...look, running, pages: flow.pages };
}
