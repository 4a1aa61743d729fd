/** Chromium draws no longer side, and programs that show pictures fail at more dots. */
export const LARGEST_PNG = { side: 16_000, megapixels: 100 } as const;

/**
 * Whether a picture of so many dots can be drawn.
 *
 * @example
 * isDrawable({ width: 16_001, height: 10 }) //=> false
 */
export function isDrawable({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): boolean {
  const { side, megapixels } = LARGEST_PNG;
  return Math.max(width, height) <= side && width * height <= megapixels * 1_000_000;
}
