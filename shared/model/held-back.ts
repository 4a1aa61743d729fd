import type { CaseEvent } from './event.ts';
import type { MatterView } from './matter-view.ts';
import type { NamedRecord } from './record.ts';

/** Why a record stays out of what leaves the window. */
export type HeldBack = 'restricted' | 'not-disclosed';

type Guarded = { readonly restricted: readonly string[]; readonly doNotDisclose?: boolean };
type Holder = readonly [NamedRecord, Guarded];

/**
 * Says of each event of a matter why it stays out of the calendar; null where it may go.
 *
 * An event is as closed as its docket, its matter and its client. A restriction is lifted only by an
 * attorney's release of that very event, or of each holder that is restricted, into the calendar;
 * "do not disclose" by nothing.
 *
 * @example
 * heldBackFromCalendar(view)(hearing) //=> 'restricted'
 */
export function heldBackFromCalendar(view: MatterView): (event: CaseEvent) => HeldBack | null {
  const released = new Set(
    view.matter.restrictionReleases
      .filter(({ copy, endedAt }) => copy === 'calendar' && endedAt === null)
      .map(({ record }) => keyOf(record)),
  );
  const above: readonly Holder[] = [
    [{ table: 'clients', id: view.client.id }, view.client],
    [{ table: 'matters', id: view.matter.id }, view.matter],
  ];
  const dockets = new Map(view.proceedings.map((row) => [row.id, row]));
  return (event) => {
    const docket = dockets.get(event.proceedingId ?? '');
    const self: NamedRecord = { table: 'events', id: event.id };
    const holders: readonly Holder[] = [
      ...above,
      ...(docket === undefined ? [] : [[{ table: 'proceedings', id: docket.id }, docket] as const]),
      [self, event],
    ];
    if (holders.some(([, row]) => row.doNotDisclose === true)) return 'not-disclosed';
    if (released.has(keyOf(self))) return null;
    const closed = holders.some(
      ([record, row]) => row.restricted.length > 0 && !released.has(keyOf(record)),
    );
    return closed ? 'restricted' : null;
  };
}

function keyOf({ table, id }: NamedRecord): string {
  return `${table}/${id}`;
}
