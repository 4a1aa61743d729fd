import { adoptPersons } from './adopt-persons.ts';
import type { CaseEvent } from './event.ts';
import type { MatterFile } from './matter-file.ts';
import type { MatterView } from './matter-view.ts';
import { mapPersonRefs } from './person-refs.ts';
import type { Person } from './person.ts';
import { isRandomId } from './random-id.ts';
import type { NamedRecord } from './record.ts';
import { type RowOf, type TableName, tableSchemas } from './tables.ts';

/** How ids of a file become ids of the office. */
export type Adoption = {
  /** Draws the id of a person or a record from the one that the file has. */
  readonly newId: (id: string) => string;
  /** True makes a second copy of a client who is already here: every id is new. */
  readonly asCopy: boolean;
  /** Who is known here; empty = nobody. */
  readonly persons: readonly Person[];
};

/** References inside a file as they read in the office. */
type Ids = {
  readonly row: (id: string) => string;
  readonly optional: (id: string | null) => string | null;
  readonly record: (record: NamedRecord) => NamedRecord;
};

/**
 * Prepares a file's rows to stand among the office's. Client and matters keep their ids, so that
 * the same file is known again; rows inside a matter keep ids that are random already, and get new
 * ones where somebody wrote them by hand and another file may use them too. References follow.
 * `persons` are those who are not here yet: people are added, never overwritten or copied.
 */
export function adoptMatterFile(file: MatterFile, adoption: Adoption): MatterFile {
  const { newId, asCopy } = adoption;
  const fresh = new Map<string, string>();
  const idOf = (id: string): string => {
    if (!asCopy && isRandomId(id)) return id;
    const known = fresh.get(id) ?? newId(id);
    fresh.set(id, known);
    return known;
  };
  const keptId = (id: string): string => (asCopy ? idOf(id) : id);
  const { persons, personOf } = adoptPersons(file.persons, adoption.persons, newId);
  const withPersons = <T extends TableName>(table: T, row: RowOf<T>): RowOf<T> =>
    mapPersonRefs(tableSchemas[table], row, personOf);
  const client = withPersons('clients', { ...file.client, id: keptId(file.client.id) });
  return {
    persons,
    client,
    matters: file.matters.map((view) =>
      adoptMatter(view, client, keptId(view.matter.id), idOf, withPersons),
    ),
  };
}

function adoptMatter(
  view: MatterView,
  client: MatterView['client'],
  matterId: string,
  idOf: (id: string) => string,
  withPersons: <T extends TableName>(table: T, row: RowOf<T>) => RowOf<T>,
): MatterView {
  const ids: Ids = {
    row: idOf,
    optional: (id) => (id === null ? null : idOf(id)),
    record: ({ table, id }) => ({
      table,
      id: table === 'clients' ? client.id : table === 'matters' ? matterId : idOf(id),
    }),
  };
  const own = <T extends { readonly id: string }>(row: T) => ({
    ...row,
    id: idOf(row.id),
    matterId,
    rev: 1,
  });
  const matter = {
    ...view.matter,
    id: matterId,
    clientId: client.id,
    rev: 1,
    restrictionReleases: view.matter.restrictionReleases.map((release) => ({
      ...release,
      record: ids.record(release.record),
    })),
    counters: view.matter.counters.map((counter) => ({
      ...counter,
      fromRecord: counter.fromRecord === null ? null : ids.record(counter.fromRecord),
      toRecord: counter.toRecord === null ? null : ids.record(counter.toRecord),
    })),
    acceptedFindings: view.matter.acceptedFindings.map((accepted) => ({
      ...accepted,
      records: accepted.records.map(ids.record),
    })),
  };
  return {
    client,
    matter: withPersons('matters', matter),
    proceedings: view.proceedings.map((row) => withPersons('proceedings', own(row))),
    events: view.events.map((row) => withPersons('events', adoptEvent(own(row), ids))),
    stints: view.stints.map((row) => withPersons('stints', own(row))),
    claims: view.claims.map((row) => withPersons('claims', own(row))),
    positions: view.positions.map((row) => withPersons('positions', own(row))),
    confirmations: view.confirmations.map((row) => withPersons('confirmations', own(row))),
    bars: view.bars.map((row) =>
      withPersons('bars', { ...own(row), proceedingId: ids.optional(row.proceedingId) }),
    ),
  };
}

/** `sharedId` stays: files of other clients name the same hearing by it. */
function adoptEvent(event: CaseEvent, { optional, record }: Ids): CaseEvent {
  const moved = { ...event, proceedingId: optional(event.proceedingId) };
  switch (moved.kind) {
    case 'contact':
      return {
        ...moved,
        details: { ...moved.details, conditionId: optional(moved.details.conditionId) },
      };
    case 'order':
      return {
        ...moved,
        details: { ...moved.details, supersededBy: optional(moved.details.supersededBy) },
      };
    case 'bond':
      return { ...moved, details: { ...moved.details, bondId: optional(moved.details.bondId) } };
    case 'deadline': {
      const { trigger } = moved.details;
      return {
        ...moved,
        details: { ...moved.details, trigger: trigger === null ? null : record(trigger) },
      };
    }
    case 'task': {
      const { trigger } = moved.details;
      return {
        ...moved,
        details: { ...moved.details, trigger: trigger === null ? null : record(trigger) },
      };
    }
    default:
      return moved;
  }
}
