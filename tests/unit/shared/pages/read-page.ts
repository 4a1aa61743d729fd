import { expect } from 'vitest';
import { type ListPage, listPageSchema } from '../../../../shared/pages/list-page.ts';

/** The stamp of who prints, as tests have it. */
export const stamp = {
  printedAt: 'Wed 11/25/2026, 2:10 PM',
  printedBy: 'MQ',
  lastMerged: 'never',
} as const;

/** The groups of a page as texts, parts of a cell joined by "|"; the schema has to take the page. */
export function readGroups(page: ListPage) {
  expect(listPageSchema.parse(page)).toEqual(page);
  return page.groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((cells) =>
      cells.map((cell) =>
        cell
          .map((part) =>
            'linesToWrite' in part
              ? `${String(part.linesToWrite)} lines`
              : part.look === 'box'
                ? `[ ] ${part.text}`.trim()
                : part.text,
          )
          .filter((text) => text !== '')
          .join('|'),
      ),
    ),
  }));
}

/** Everything that a page says. */
export function wordsOf(page: ListPage): string {
  return JSON.stringify(page);
}
