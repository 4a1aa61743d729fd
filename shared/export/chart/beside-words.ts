import type { DrawItem } from '../print-document.ts';

/** Between a line and words beside it, in points. */
const APART = 2;
/** What is shorter reads as a part of a letter. */
const SHORTEST = 5;

type Stretch = { readonly from: number; readonly to: number };

/** What is left of an upright line once it stops at all words that it would touch, from the top down. */
export function besideWords(
  x: number,
  { from, to }: Stretch,
  items: readonly DrawItem[],
): readonly Stretch[] {
  const words = items
    .flatMap((item) => (item.draw === 'text' && item.plate ? [item.box] : []))
    .filter((box) => box.x - APART < x && x < box.x + box.w + APART)
    .map((box): Stretch => ({ from: box.y, to: box.y + box.h }))
    .sort((one, other) => one.from - other.from);
  const left: Stretch[] = [];
  let y = from;
  for (const word of [...words, { from: to, to }]) {
    if (word.from - y >= SHORTEST) left.push({ from: y, to: word.from });
    y = Math.max(y, word.to);
  }
  return left;
}
