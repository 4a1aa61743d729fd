import type { Flow } from './flow.ts';
import type { Paper } from './paper.ts';
import type { Block } from './print-document.ts';
import type { Running, RunningTexts } from './running-lines.ts';

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
  /** How it stands on a page with others of its kind; null where it fills pages of its own. */
  readonly brief: BriefPiece | null;
};

/**
 * A piece that says little: a heading, and that nothing is recorded. A page of its own would have a
 * reader turn an empty sheet.
 */
export type BriefPiece = {
  readonly look: PieceLook;
  readonly put: (flow: Flow) => void;
  /** What it takes of a page, in points. */
  readonly height: number;
};
