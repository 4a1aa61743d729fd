import { heldBackFrom } from '../model/held-back.ts';
import { holderKey, recordsWhere } from '../model/holders.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import type { NamedRecord } from '../model/record.ts';

/** What a restricted record prints as: the office knows that time is taken, and no more. */
export const WITHHELD = 'Restricted matter';

/**
 * Says whether no word of a record may stand on a page into which nothing is released: it, its docket,
 * its matter or its client is restricted or not to be disclosed.
 */
export function isHeldBackOnPaper(view: MatterView, record: NamedRecord): boolean {
  return (
    heldBackFrom(view, null)('matters', null) !== null || heldBackIn(view).has(holderKey(record))
  );
}

/** Read once for a matter: it can have fifty thousand events. */
const heldBackIn = oncePer((view: MatterView) => {
  const heldBack = heldBackFrom(view, null);
  return recordsWhere(view, (table, row) => heldBack(table, row) !== null);
});
