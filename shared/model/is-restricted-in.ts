import { holderKey, holdersIn, recordsWhere } from './holders.ts';
import type { MatterView } from './matter-view.ts';
import { oncePer } from './once-per.ts';
import type { NamedRecord } from './record.ts';

/** Says whether a record, its proceeding, its matter or its client is restricted. */
export function isRestrictedIn(view: MatterView, record: NamedRecord): boolean {
  return (
    holdersIn(view)('matters', null).some(isRestricted) || restrictedIn(view).has(holderKey(record))
  );
}

/** Read once for a matter: it can have fifty thousand events. */
const restrictedIn = oncePer((view: MatterView) => {
  const holdersOf = holdersIn(view);
  return recordsWhere(view, (table, row) => holdersOf(table, row).some(isRestricted));
});

function isRestricted({ restricted }: { readonly restricted: readonly string[] }): boolean {
  return restricted.length > 0;
}
