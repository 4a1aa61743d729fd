/** "->", "→": what stands behind it takes the place of what stands ahead. */
export function isArrow(raw: string): boolean {
  return /^(?:[-=–—]+>|→)$/u.test(raw);
}
