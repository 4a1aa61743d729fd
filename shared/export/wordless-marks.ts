import type { Chronology } from '../chronology/chronology.ts';
import { numbersOf } from './chart-numbers.ts';
import type { Block } from './print-document.ts';

/**
 * Numbers of the lines that stand on some pages as a mark or a bar without a word, as where a chart was told
 * to be smaller than its labels; ascending. What stands with words on one page is not among them.
 */
export function wordlessOn(
  pages: readonly (readonly Block[])[],
  chronology: Chronology,
): readonly number[] {
  const drawn = new Set<string>();
  const worded = new Set<string>();
  for (const block of pages.flat()) {
    if (block.type !== 'figure' || block.overview) continue;
    for (const item of block.items) {
      if (item.draw === 'shape' || item.draw === 'bar') drawn.add(item.ref);
      if (item.draw === 'text') worded.add(item.ref);
    }
  }
  const numbers = numbersOf(chronology);
  const numberOf = new Map(
    [...chronology.marks, ...chronology.bars].flatMap(({ id, ref }) => {
      const number = ref === null ? undefined : numbers.get(ref.id);
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
  const found = [...drawn].flatMap((id) => {
    const number = worded.has(id) ? undefined : numberOf.get(id);
    return number === undefined ? [] : [number];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/**
 * Says which lines stand without a word; empty where none does.
 *
 * @example
 * sayWordless([5, 8, 9, 10]) //=> 'So few pages leave no room for words beside the marks of lines #5, #8 to #10.'
 */
export function sayWordless(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const runs: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  const said = runs.map(([from, to]) =>
    from === to ? `#${String(from)}` : `#${String(from)} to #${String(to)}`,
  );
  return `So few pages leave no room for words beside the marks of ${numbers.length === 1 ? 'line' : 'lines'} ${said.join(', ')}.`;
}
