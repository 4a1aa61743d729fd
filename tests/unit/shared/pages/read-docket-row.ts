import type { ListCell } from '../../../../shared/pages/list-page.ts';

/** The texts of a line by the docket's columns. */
export function readDocketRow(cells: readonly ListCell[]) {
  const [when, client, what, where, who] = cells.map((cell) =>
    cell.map((part) => ('text' in part ? part.text : '')),
  );
  const textOf = (texts: readonly string[] | undefined) => texts?.join('|');
  return {
    when: textOf(when),
    client: textOf(client),
    what: what?.[0],
    detail: what?.[1],
    where: textOf(where),
    who: textOf(who),
  };
}
