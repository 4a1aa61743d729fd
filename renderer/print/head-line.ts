import type { CellLine } from '../../shared/export/print-document.ts';
import { fonts, type Line } from '../../shared/export/text.ts';

/** A line of the head of a table as one of its cells. */
export function headLine(line: Line): CellLine {
  return {
    ...line,
    font: fonts.bodyStrong,
    ink: 'text',
    struck: false,
    gap: 0,
    indent: 0,
    mark: null,
  };
}
