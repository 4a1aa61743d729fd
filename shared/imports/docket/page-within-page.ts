import { readPage } from './read-page.ts';

/** What browsers make of the source of a page when somebody saves that. */
const SHOWS_SOURCE =
  /<body[^>]{0,200}\bid=["']?viewsource\b|<td[^>]{0,200}\bclass=["']?line-content\b/i;
const FIRST_PART = 60_000;

/** The page itself where a file is one that shows the source of a page ("view-source:"); else the file. */
export function pageWithinPage(html: string): string {
  if (!SHOWS_SOURCE.test(html.slice(0, FIRST_PART))) return html;
  return readPage(html)
    .blocks.flatMap((block) =>
      block.type === 'line' ? [block.text] : block.row.cells.flatMap((cell) => cell.lines),
    )
    .join('\n');
}
