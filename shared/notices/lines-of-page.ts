import type { PlacedText } from './placed-text.ts';
import { unfoldColumns } from './unfold-columns.ts';

/** Letters whose feet are this near, measured by their size, stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this many letters' heights parts two columns. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.18;
/** Lines further apart than this, measured by their height, belong to two paragraphs. */
const PARAGRAPH_GAP = 1.9;

/**
 * Puts the letters of a page back into lines, top to bottom and left to right, as notices are read:
 * columns of a form are parted by three blanks, paragraphs by an empty line; two columns of prose
 * stand one behind the other.
 *
 * @param texts in any order
 */
export function linesOfPage(texts: readonly PlacedText[]): string {
  const placed = texts
    .filter((one) => one.text.trim() !== '')
    .sort((one, other) => other.y - one.y || one.x - other.x);
  const lines: PlacedText[][] = [];
  for (const one of placed) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(first.y - one.y) <= SAME_LINE * Math.max(first.height, one.height, 1);
    if (isSame) line?.push(one);
    else lines.push([one]);
  }
  const inOrder = lines.map((line) => [...line].sort((one, other) => one.x - other.x));
  const read = unfoldColumns(inOrder);
  return read
    .map((line, index) => {
      const above = read[index - 1]?.[0];
      const [first] = line;
      const gap = above === undefined || first === undefined ? 0 : above.y - first.y;
      // Upward: the next column begins.
      const isNew = gap < 0 || gap > PARAGRAPH_GAP * Math.max(above?.height ?? 1, 1);
      return `${isNew ? '\n' : ''}${joinLine(line)}`;
    })
    .join('\n');
}

function joinLine(line: readonly PlacedText[]): string {
  let text = '';
  let end = 0;
  for (const one of line) {
    const gap = text === '' ? 0 : one.x - end;
    const size = Math.max(one.height, 1);
    const blank = gap > COLUMN_GAP * size ? '   ' : gap > WORD_GAP * size ? ' ' : '';
    text += /\s$/.test(text) && blank.length === 1 ? one.text : blank + one.text;
    end = one.x + one.width;
  }
  return text.trimEnd();
}
