import type { ListCell, ListPage, Said } from '../pages/list-page.ts';
import { BOX, CELL } from './put-table.ts';
import { type Font, fonts, type Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

/** Enough rows to tell what the columns of a long list need. */
const MOST_TRIED = 200;
/** Of the page, at most, that one column asks for: what is longer is read over several lines. */
const MOST_ASKED = 0.42;

/**
 * How wide the columns of a list are, the same in all of its groups, in points. Each has its share; a
 * column that needs less gives what it does not need to those whose texts would be broken.
 *
 * @param fontOf in which face a text of a look is set
 */
export function listWidths(
  page: Pick<ListPage, 'columns' | 'groups'>,
  width: number,
  fontOf: (look: Said['look']) => Font,
  measure: Measure,
): readonly number[] {
  const shares = page.columns.map(({ share }) => share * width);
  const rows = page.groups.flatMap((group) => group.rows);
  const step = Math.ceil(rows.length / MOST_TRIED);
  const tried = rows.filter((_, index) => index % step === 0);
  const needs = page.columns.map(({ title }, index) => {
    const widest = tried.reduce(
      (most, cells) => Math.max(most, cellWidth(cells[index] ?? [], fontOf, measure)),
      measure(cleanText(title), fonts.bodyStrong),
    );
    const isWritten = tried.some((cells) => cells[index]?.some((part) => 'linesToWrite' in part));
    const need = Math.min(Math.ceil(widest) + CELL.right, width * MOST_ASKED);
    // Room for a hand is not told by the words beside it.
    return isWritten ? Math.max(need, shares[index] ?? 0) : need;
  });
  const lack = needs.map((need, index) => Math.max(0, need - (shares[index] ?? 0)));
  const spare = needs.map((need, index) => Math.max(0, (shares[index] ?? 0) - need));
  const moved = Math.min(sumOf(lack), sumOf(spare));
  if (moved === 0) return shares;
  return shares.map(
    (share, index) =>
      share +
      (moved * (lack[index] ?? 0)) / sumOf(lack) -
      (moved * (spare[index] ?? 0)) / sumOf(spare),
  );
}

function cellWidth(cell: ListCell, fontOf: (look: Said['look']) => Font, measure: Measure): number {
  return cell.reduce((most, part) => {
    if ('linesToWrite' in part) return most;
    const box = part.look === 'box' ? BOX : 0;
    return Math.max(most, box + measure(cleanText(part.text), fontOf(part.look)));
  }, 0);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
