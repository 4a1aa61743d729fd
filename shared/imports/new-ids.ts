import type { CaseEvent } from '../model/event.ts';
import type { ProposedRecord } from './file-reading.ts';

/** What the ids of a reading become. */
export type NewIds = {
  readonly ofRow: (id: string) => string;
  /** Of a record that another one names; null where it does not come with it. */
  readonly named: (id: string | null) => string | null;
  /** The same bond keeps one id in all its steps. */
  readonly ofBond: (id: string) => string;
};

/** What becomes of a record of a file: the row that it tells of; null = a row of its own. */
export type Becomes = { readonly record: ProposedRecord; readonly id: string | null };

/**
 * Gives every record that is added an id, and finds the ids of those that are there already.
 *
 * @param records what is known already first; of one that stands there twice the last one counts
 * @param events of the matter
 */
export function newIds(
  records: readonly Becomes[],
  events: readonly CaseEvent[],
  newId: () => string,
): NewIds {
  const there = new Map(events.map((event) => [event.id, event]));
  const added = new Map<string, string>();
  const rows = new Map<string, string>();
  const bonds = new Map<string, string>();
  for (const { record, id } of records) {
    const own = id ?? newId();
    if (id === null) added.set(record.row.id, own);
    rows.set(record.row.id, own);
    const known = bondOf(there.get(own));
    const told = record.table === 'events' ? bondOf(record.row) : null;
    if (told !== null && known !== null) bonds.set(told, known);
  }
  return {
    ofRow: (id) => added.get(id) ?? newId(),
    named: (id) => (id === null ? null : (rows.get(id) ?? null)),
    ofBond: (id) => {
      const bond = bonds.get(id) ?? newId();
      bonds.set(id, bond);
      return bond;
    },
  };
}

function bondOf(event: CaseEvent | undefined): string | null {
  return event?.kind === 'bond' ? event.details.bondId : null;
}
