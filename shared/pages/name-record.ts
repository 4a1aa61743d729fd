import { nameClaim, nameRemovalBar } from '../chronology/custody-bars.ts';
import { nameProceeding } from '../chronology/lanes.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';

/**
 * Names a record of a matter in a few words; empty where it is not there.
 *
 * @example
 * nameRecord(view, { table: 'events', id: 'h1' }) //=> 'Master calendar hearing'
 */
export function nameRecord(view: MatterView, { table, id }: NamedRecord): string {
  switch (table) {
    case 'clients':
      return 'Client';
    case 'matters':
      return 'Matter';
    case 'proceedings':
      return named(view.proceedings, id, nameProceeding);
    case 'events':
      return named(view.events, id, ({ title }) => title);
    case 'stints':
      return named(
        view.stints,
        id,
        ({ authority, facility }) =>
          `${authorityNames[authority]} custody, ${nameFacility(facility)}`,
      );
    case 'claims':
      return named(view.claims, id, nameClaim);
    case 'positions':
      return named(view.positions, id, ({ basis }) => `Basis of custody: ${basis}`);
    case 'confirmations':
      return named(view.confirmations, id, ({ against }) => `Custody check: ${against}`);
    case 'bars':
      return named(view.bars, id, nameRemovalBar);
  }
}

function named<R extends { readonly id: string }>(
  rows: readonly R[],
  id: string,
  name: (row: R) => string,
): string {
  const row = rows.find((one) => one.id === id);
  return row === undefined ? '' : name(row);
}
