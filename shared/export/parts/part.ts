import type { CopyRule } from '../../copies/copy-rule.ts';
import type { Redaction } from '../../copies/redaction.ts';
import type { MatterView } from '../../model/matter-view.ts';
import type { MatterCopy } from '../copy-of-matter.ts';
import type { Piece } from '../piece.ts';
import type { OfficeOnPaper } from '../office-on-paper.ts';
import type { PrintOptions } from '../print-options.ts';
import type { Measure } from '../text.ts';

/** What a part is laid out from. */
export type PartContext = {
  /** The matter as its kind of copy lets it out. */
  readonly copy: MatterCopy;
  /** The same matter whole: to compare with, never to print. */
  readonly whole: MatterView;
  /** All matters of the client whole, in the same order. */
  readonly wholes: readonly MatterView[];
  /** All matters of the client in the same kind of copy, this one among them. */
  readonly all: readonly MatterCopy[];
  readonly options: PrintOptions;
  readonly office: OfficeOnPaper;
  /** The number of its first page. */
  readonly firstPage: number;
  /** Its heading is the title of the document: no page of contents stands before it. */
  readonly isTitle: boolean;
  readonly measure: Measure;
};

/** One document that can stand in a PDF. */
export type Part = {
  /** By which rule it prints, whatever copy is made; null = by the rule of that copy. */
  readonly rule: CopyRule | null;
  /** Whether it speaks of all matters of a client at once, or stands once for each. */
  readonly isOfClient: boolean;
  /**
   * What is put out of the texts that it prints, where it prints few of the texts that its copy has; null =
   * all that is put out of its copy.
   */
  readonly redactions: ((context: PartContext) => readonly Redaction[]) | null;
  /** On pages of its own. */
  readonly lay: (context: PartContext) => Piece;
};
