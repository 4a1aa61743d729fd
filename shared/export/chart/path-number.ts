/** A coordinate as SVG paths write it: to a hundredth of a point. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}
