import type { BarTone } from '../chronology/axis-items.ts';
import type { Redaction } from '../copies/redaction.ts';
import type { EventKind } from '../model/event.ts';
import type { Box, Point } from './paper.ts';
import type { Font, Line } from './text.ts';

/** Ink by its part on paper; the page gives each a colour of enough contrast. */
export type Ink = 'text' | 'muted' | 'faint' | 'accent' | 'warning' | 'paper';

/** Lines of one face under each other; `box.y` is the top of the first. */
export type TextBlock = {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly font: Font;
  readonly pitch: number;
  readonly ink: Ink;
  readonly align: 'left' | 'right' | 'center';
};

export type Stroke = {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
};

/** What a text of a drawing is, so that tests can ask after it. */
export type DrawnText = {
  readonly draw: 'text';
  readonly role: 'label' | 'bar-label' | 'tick' | 'lane' | 'line-name' | 'note';
  /** The mark or bar that it names; empty for axis and lanes. */
  readonly ref: string;
  /** Whether it says all, sends to the table with some words, or is `#n` alone. */
  readonly says: 'all' | 'short' | 'number';
  /** What the line takes; the text starts at its left edge, or ends at its right edge if rtl. */
  readonly box: Box;
  readonly baseline: number;
  readonly text: string;
  readonly font: Font;
  readonly ink: Ink;
  readonly rtl: boolean;
  readonly struck: boolean;
  /** A plate of the paper's colour under it, over patterns and lines. */
  readonly plate: boolean;
};

/** How a stretch of a bar is filled. */
export type BarFill = 'solid' | 'tail' | 'fade-in' | 'fade-out' | 'faint';

export type DrawItem =
  | DrawnText
  | {
      readonly draw: 'rect';
      readonly box: Box;
      readonly fill: 'lane' | 'gap' | 'paper' | 'none';
      readonly stroke: Stroke | null;
    }
  | {
      readonly draw: 'bar';
      readonly box: Box;
      readonly tone: BarTone;
      readonly fill: BarFill;
      readonly ref: string;
    }
  | { readonly draw: 'line'; readonly from: Point; readonly to: Point; readonly stroke: Stroke }
  | {
      readonly draw: 'path';
      readonly d: string;
      readonly stroke: Stroke | null;
      readonly fill: Ink | null;
    }
  | {
      readonly draw: 'shape';
      readonly kind: EventKind;
      /** Its middle. */
      readonly at: Point;
      readonly size: number;
      readonly doubtful: boolean;
      readonly struck: boolean;
      /** The mark's id; empty in legends. */
      readonly ref: string;
    };

/** The chart, or one piece of it. */
export type Figure = {
  readonly type: 'figure';
  readonly box: Box;
  /** What somebody who cannot see it should know. */
  readonly alt: string;
  /** True for the small map of all pages: what it shows stands again in full on another page. */
  readonly overview: boolean;
  readonly items: readonly DrawItem[];
};

export type Heading = {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: TextBlock;
};
export type Paragraph = {
  readonly type: 'paragraph';
  readonly text: TextBlock;
  /** A frame around it, for notices. */
  readonly frame: Box | null;
};

/** A list: legend, dockets, sums at a glance. Every item has its place. */
export type PlacedList = {
  readonly type: 'list';
  readonly label: string;
  readonly items: readonly ListItem[];
};
export type ListItem = {
  readonly box: Box;
  readonly framed: boolean;
  /** Drawn in the coordinates of the sheet. */
  readonly swatch: readonly DrawItem[];
  readonly texts: readonly TextBlock[];
};

export type CellLine = Line & {
  readonly font: Font;
  readonly ink: Ink;
  readonly struck: boolean;
  /** Space above it. */
  readonly gap: number;
  /** Space before it. */
  readonly indent: number;
  /**
   * Which of several things of a row begins here: in every cell of the row it begins at one height.
   * Missing = it stands under what is over it.
   */
  readonly beside?: number;
  /** An empty box to tick before it, or a rule under it to write on. */
  readonly mark: 'box' | 'rule' | null;
};
export type TableColumn = {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'right';
};
export type TableRow = {
  /** The record's key; empty where a row stands for no record. */
  readonly key: string;
  readonly height: number;
  readonly shaded: boolean;
  /** One list of lines for each column. */
  readonly cells: readonly (readonly CellLine[])[];
  /** Which column names the row to a screen reader. */
  readonly headerColumn: number;
};
/** A table, or the part of it that stands on one sheet; its head is repeated on each. */
export type PlacedTable = {
  readonly type: 'table';
  readonly box: Box;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly Line[])[];
  readonly headHeight: number;
  readonly rows: readonly TableRow[];
};

/** The table of contents, or the part of it that stands on one sheet. */
export type PlacedContents = {
  readonly type: 'contents';
  readonly entries: readonly ContentsEntry[];
};
/** A title on the left, its page on the right, dots between them; all of it leads to that page. */
export type ContentsEntry = {
  readonly box: Box;
  readonly page: number;
  readonly title: TextBlock;
  readonly number: TextBlock;
  /** The baseline of the dots. */
  readonly dots: { readonly from: number; readonly to: number; readonly y: number };
};

/** Ruled lines for handwriting, one at the foot of every `pitch` of the box. */
export type Ruled = { readonly type: 'ruled'; readonly box: Box; readonly pitch: number };

export type Block =
  Heading | Paragraph | PlacedList | Figure | PlacedTable | PlacedContents | Ruled;

/** One page. Running lines stand in the margins. */
export type Sheet = {
  /** 1 to n. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** How much larger it prints than it is laid out; missing = as it is. */
  readonly scale?: number;
  /** The language of its words, `en-US` or `es-US`. */
  readonly lang: string;
  readonly running: readonly TextBlock[];
  /** Exhibit label and stamp, outside of the running lines: of the page, and no part of what it says. */
  readonly marks: readonly TextBlock[];
  /** In reading order. */
  readonly blocks: readonly Block[];
};

export type Bookmark = {
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly page: number;
};

/** A whole document, laid out to the last line: preview, print page and tests read the same. */
export type PrintDocument = {
  readonly title: string;
  readonly lang: string;
  /** Of the first sheet, in points: those of other parts may lie the other way. */
  readonly width: number;
  readonly height: number;
  readonly sheets: readonly Sheet[];
  readonly bookmarks: readonly Bookmark[];
  /** Records, dockets and sources that this copy leaves out. */
  readonly leftOut: number;
  /** What was put out of its texts, and where. */
  readonly redactions: readonly Redaction[];
};
