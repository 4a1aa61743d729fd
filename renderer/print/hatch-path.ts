import type { Tone } from '../../shared/chronology/palette.ts';
import type { Box } from '../../shared/export/paper.ts';

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Between two lines of a hatch, in points. */
const STEP = 3.4;

/**
 * The lines of a pattern inside a box as one path. Real lines instead of an SVG pattern, because a
 * pattern is printed as a coarse picture. Lines keep to one grid over the whole sheet, so that bars
 * beside each other match.
 */
export function hatchPath(box: Box, pattern: Tone['pattern'], step = STEP): string {
  switch (pattern) {
    case 'diagonal':
      return toPath(rising(box, step));
    case 'falling':
      return toPath(falling(box, step));
    case 'cross':
      return toPath([...rising(box, step * 1.3), ...falling(box, step * 1.3)]);
    case 'horizontal':
      return toPath(level(box, step));
    case 'vertical':
      return toPath(upright(box, step));
    case 'grid':
      return toPath([...level(box, step * 1.3), ...upright(box, step * 1.3)]);
    case 'dots':
      return toPath(dots(box));
    case 'solid':
    case 'outline':
      return '';
  }
}

function level({ x, y, w, h }: Box, step: number): readonly Segment[] {
  return grid(y, y + h, step).map((at): Segment => [x, at, x + w, at]);
}

function upright({ x, y, w, h }: Box, step: number): readonly Segment[] {
  return grid(x, x + w, step).map((at): Segment => [at, y, at, y + h]);
}

/** Lines of x + y = c, from the lower left to the upper right. */
function rising({ x, y, w, h }: Box, step: number): readonly Segment[] {
  return grid(x + y, x + w + y + h, step * Math.SQRT2).map((c): Segment => {
    const left = Math.max(x, c - (y + h));
    const right = Math.min(x + w, c - y);
    return [left, c - left, right, c - right];
  });
}

/** Lines of y - x = c, from the upper left to the lower right. */
function falling({ x, y, w, h }: Box, step: number): readonly Segment[] {
  return grid(y - (x + w), y + h - x, step * Math.SQRT2).map((c): Segment => {
    const left = Math.max(x, y - c);
    const right = Math.min(x + w, y + h - c);
    return [left, left + c, right, right + c];
  });
}

/** Short dashes as thick as long, in every other place of every other row. */
function dots({ x, y, w, h }: Box): readonly Segment[] {
  return grid(y + 1, y + h - 1, 2.4).flatMap((row, index) =>
    grid(x + 1 + (index % 2) * 1.8, x + w - 1, 3.6).map((column): Segment => [
      column - 0.45,
      row,
      column + 0.45,
      row,
    ]),
  );
}

/** Multiples of a step strictly between two numbers. */
function grid(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  const count = Math.max(0, Math.ceil(to / step) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function toPath(segments: readonly Segment[]): string {
  return segments
    .map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
    .join('');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
