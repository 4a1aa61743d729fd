import type { PrintOptions } from './print-options.ts';

/** Points from the top left. */
export type Point = { readonly x: number; readonly y: number };
/** A rectangle in points; `y` grows downwards. */
export type Box = Point & { readonly w: number; readonly h: number };

/** 0.75 inch on all sides. Exhibit labels and stamps alone stand in it, clear of all words, as courts number pages. */
export const MARGIN = 54;

const sizes = { letter: { short: 612, long: 792 }, legal: { short: 612, long: 1008 } } as const;

/** A page in points, and the part of it that content may take. */
export type Paper = { readonly width: number; readonly height: number; readonly content: Box };

/**
 * The page that options ask for.
 *
 * @param scale how much larger it prints than it is laid out
 */
export function paperOf(
  { paper, orientation }: Pick<PrintOptions, 'paper' | 'orientation'>,
  scale = 1,
): Paper {
  const short = sizes[paper].short / scale;
  const long = sizes[paper].long / scale;
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  const content = { x: MARGIN, y: MARGIN, w: width - 2 * MARGIN, h: height - 2 * MARGIN };
  return { width, height, content };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box, slack = 0): boolean {
  return (
    a.x < b.x + b.w - slack &&
    b.x < a.x + a.w - slack &&
    a.y < b.y + b.h - slack &&
    b.y < a.y + a.h - slack
  );
}
