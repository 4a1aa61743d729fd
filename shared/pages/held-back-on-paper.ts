import { isRestrictedIn } from '../model/is-restricted-in.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import type { NamedRecord } from '../model/record.ts';
import { matterTables } from '../model/tables.ts';

/** What a restricted record prints as: the office knows that time is taken, and no more. */
export const WITHHELD = 'Restricted matter';

/**
 * Says whether no word of a record may stand on a page: it, its docket, its matter or its client is
 * restricted or not to be disclosed.
 */
export function isHeldBackOnPaper(view: MatterView, record: NamedRecord): boolean {
  return (
    isRestrictedIn(view, record) ||
    view.client.doNotDisclose ||
    undisclosed(view).has(`${record.table}/${record.id}`)
  );
}

/** By table and id. Read once for a matter: it can have fifty thousand events. */
const undisclosed = oncePer((view: MatterView): ReadonlySet<string> => {
  const dockets = new Set(view.proceedings.flatMap((row) => (row.doNotDisclose ? [row.id] : [])));
  const isIn = (row: object) =>
    'proceedingId' in row && typeof row.proceedingId === 'string' && dockets.has(row.proceedingId);
  return new Set(
    matterTables.flatMap((table) =>
      view[table].flatMap((row) => (row.doNotDisclose || isIn(row) ? [`${table}/${row.id}`] : [])),
    ),
  );
});
