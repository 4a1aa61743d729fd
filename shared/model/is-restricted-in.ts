import type { MatterView } from './matter-view.ts';
import { oncePer } from './once-per.ts';
import type { NamedRecord } from './record.ts';
import { matterTables } from './tables.ts';

/** Says whether a record, its proceeding, its matter or its client is restricted. */
export function isRestrictedIn(view: MatterView, { table, id }: NamedRecord): boolean {
  if (view.client.restricted.length > 0 || view.matter.restricted.length > 0) return true;
  return restrictedRecords(view).has(`${table}/${id}`);
}

/** By table and id. Read once for a matter: it can have fifty thousand events. */
const restrictedRecords = oncePer((view: MatterView): ReadonlySet<string> => {
  const closed = new Set(
    view.proceedings.filter(({ restricted }) => restricted.length > 0).map(({ id }) => id),
  );
  const isClosed = (row: object) =>
    'proceedingId' in row && typeof row.proceedingId === 'string' && closed.has(row.proceedingId);
  return new Set(
    matterTables.flatMap((table) =>
      view[table].flatMap((row) =>
        row.restricted.length > 0 || isClosed(row) ? [`${table}/${row.id}`] : [],
      ),
    ),
  );
});
