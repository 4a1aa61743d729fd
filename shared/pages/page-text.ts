import { formatCivilDay } from '../time/format-civil-day.ts';
import type { ListCell, ListPage } from './list-page.ts';

/**
 * A page as plain text, to be pasted: its title, what is said under it, each group with its rows. What
 * stands in a cell on lines of its own stands on lines of its own here.
 */
export function pageText({ title, about, warning, groups, notes, asOf }: ListPage): string {
  const lines = [
    title,
    ...about.map(({ text }) => text),
    warning,
    ...groups.flatMap(({ heading, rows }) => ['', heading, ...rows.map(rowText)]),
    '',
    ...notes,
    `As of ${formatCivilDay(asOf, 'sentence')}`,
  ];
  return `${lines.join('\n').trim()}\n`;
}

function rowText(cells: readonly ListCell[]): string {
  const [first = '', ...rest] = cells.map((cell) =>
    cell.map((part) => ('text' in part ? part.text : '')).join('\n  '),
  );
  const says = rest.filter((text) => text !== '').join('\n  ');
  if (says === '') return first;
  return says.includes('\n') ? `${first}:\n  ${says}` : `${first}: ${says}`;
}
