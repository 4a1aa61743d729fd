import type { MatterView } from './matter-view.ts';
import type { NamedRecord } from './record.ts';
import type { MatterTable } from './tables.ts';

/** Says whether a record, its proceeding, its matter or its client is restricted. */
export function isRestrictedIn(view: MatterView, { table, id }: NamedRecord): boolean {
  if (view.client.restricted.length > 0 || view.matter.restricted.length > 0) return true;
  if (table === 'clients' || table === 'matters') return false;
  const row = rowsOf(view, table).find((one) => one.id === id);
  if (row === undefined) return false;
  if (row.restricted.length > 0) return true;
  const proceeding = row.proceedingId ?? null;
  return (
    proceeding !== null &&
    view.proceedings.some((one) => one.id === proceeding && one.restricted.length > 0)
  );
}

function rowsOf(
  view: MatterView,
  table: MatterTable,
): readonly {
  readonly id: string;
  readonly restricted: readonly string[];
  readonly proceedingId?: string | null;
}[] {
  return view[table];
}
