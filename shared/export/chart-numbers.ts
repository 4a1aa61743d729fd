import type { Chronology } from '../chronology/chronology.ts';
import type { Block } from './print-document.ts';

/** The number of each record's line. */
export function numbersOf({ rows }: Chronology): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.ref === null ? row.key : row.ref.id, row.number]));
}

/** Lines of the table that labels on the chart send to. */
export function numbersSentTo(pages: readonly (readonly Block[])[]): ReadonlySet<number> {
  const numbers = pages
    .flat()
    .flatMap((block) =>
      block.type !== 'figure'
        ? []
        : block.items.flatMap((item) =>
            item.draw === 'text' && item.says !== 'all'
              ? [...item.text.matchAll(/#(\d+)/g)].map((found) => Number(found[1]))
              : [],
          ),
    );
  return new Set(numbers);
}
