import type { MatterView } from './matter-view.ts';
import type { NamedRecord } from './record.ts';
import { matterTables } from './tables.ts';

const kept = new WeakMap<MatterView, ReadonlySet<string>>();

/** Says whether a record, its proceeding, its matter or its client is restricted. */
export function isRestrictedIn(view: MatterView, { table, id }: NamedRecord): boolean {
  if (view.client.restricted.length > 0 || view.matter.restricted.length > 0) return true;
  const restricted = kept.get(view) ?? restrictedRecords(view);
  kept.set(view, restricted);
  return restricted.has(`${table}/${id}`);
}

/** By table and id. Read once for a matter: it can have fifty thousand events. */
function restrictedRecords(view: MatterView): ReadonlySet<string> {
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
}
