import type { PlacedText } from './placed-text.ts';

type Line = readonly PlacedText[];
type Gutter = { readonly from: number; readonly to: number };

/** Fewer lines side by side are a form or a table, which is read across. */
const LEAST_LINES = 6;
/** So many letters a line make prose; the cells of a table hold fewer. */
const PROSE_LETTERS = 22;
const LEAST_GUTTER = 0.9;

/**
 * Puts two columns of prose one behind the other: read across, half a sentence of one would be
 * finished by the other. Forms and tables stay as they stand.
 *
 * @param lines top to bottom, each left to right
 */
export function unfoldColumns(lines: readonly Line[]): readonly Line[] {
  const unfolded: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runOfColumns(lines, at);
    const line = lines[at];
    if (run !== null) unfolded.push(...run.left, ...run.right);
    else if (line !== undefined) unfolded.push(line);
    at = run?.end ?? at + 1;
  }
  return unfolded;
}

type Run = {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly end: number;
};

function runOfColumns(lines: readonly Line[], start: number): Run | null {
  let gutter = widestGap(lines[start] ?? []);
  if (gutter === null) return null;
  const left: Line[] = [];
  const right: Line[] = [];
  let both = 0;
  let end = start;
  for (const line of lines.slice(start)) {
    const next = narrowed(gutter, line);
    if (next === null) break;
    gutter = next;
    const middle = (gutter.from + gutter.to) / 2;
    const [first, second] = [
      line.filter((one) => one.x < middle),
      line.filter((one) => one.x >= middle),
    ];
    if (first.length > 0) left.push(first);
    if (second.length > 0) right.push(second);
    if (first.length > 0 && second.length > 0) both += 1;
    end += 1;
  }
  const isProse = both >= LEAST_LINES && isOfProse(left) && isOfProse(right);
  return isProse ? { left, right, end } : null;
}

function widestGap(line: Line): Gutter | null {
  const gaps = line.slice(1).map((one, index): Gutter => {
    const before = line.slice(0, index + 1).map(endOf);
    return { from: Math.max(...before), to: one.x };
  });
  const widest = gaps.sort((one, other) => other.to - other.from - (one.to - one.from))[0];
  return widest !== undefined && isWide(widest, line) ? widest : null;
}

/** What of a gutter stays free in this line too; null where the line runs across it. */
function narrowed(gutter: Gutter, line: Line): Gutter | null {
  const middle = (gutter.from + gutter.to) / 2;
  const ends = line.filter((one) => one.x < middle).map(endOf);
  const starts = line.filter((one) => one.x >= middle).map((one) => one.x);
  const next = { from: Math.max(gutter.from, ...ends), to: Math.min(gutter.to, ...starts) };
  return isWide(next, line) ? next : null;
}

function isWide(gutter: Gutter, line: Line): boolean {
  const size = Math.max(...line.map((one) => one.height), 1);
  return gutter.to - gutter.from > LEAST_GUTTER * size;
}

function isOfProse(lines: readonly Line[]): boolean {
  const letters = lines.map((line) => line.reduce((sum, one) => sum + one.text.length, 0));
  return letters.reduce((sum, one) => sum + one, 0) / lines.length >= PROSE_LETTERS;
}

const endOf = (one: PlacedText) => one.x + one.width;
