import type { MatterView } from './matter-view.ts';
import type { NamedRecord } from './record.ts';
import { namedTables } from './tables.ts';

/** A reference to a row that is not there: which row, which field, which id. */
export type BrokenReference = { readonly row: string; readonly field: string; readonly id: string };

type Reference = {
  readonly row: string;
  readonly field: string;
  /** Null refers to nothing. */
  readonly id: string | null;
  readonly among: ReadonlySet<string>;
};

/**
 * Finds the first reference inside a matter that leads nowhere, or to a row of the wrong kind; null
 * if all lead somewhere.
 */
export function findBrokenReference(view: MatterView): BrokenReference | null {
  for (const { row, field, id, among } of referencesIn(view))
    if (id !== null && !among.has(id)) return { row, field, id };
  return null;
}

function* referencesIn(view: MatterView): Generator<Reference> {
  const ids = new Map(namedTables.map((table) => [table, idsOf(view, table)]));
  const none = new Set<string>();
  const all = (table: NamedRecord['table']) => ids.get(table) ?? none;
  const ofKind = (kind: 'condition' | 'order') =>
    new Set(view.events.flatMap((row) => (row.kind === kind ? [row.id] : [])));
  const conditions = ofKind('condition');
  const orders = ofKind('order');
  const proceedings = all('proceedings');
  const toRecord = (row: string, field: string, record: NamedRecord | null): Reference => ({
    row,
    field,
    id: record?.id ?? null,
    among: record === null ? none : all(record.table),
  });

  for (const event of view.events) {
    const row = event.title;
    yield { row, field: 'proceedingId', id: event.proceedingId, among: proceedings };
    if (event.kind === 'contact')
      yield {
        row,
        field: 'details.conditionId',
        id: event.details.conditionId,
        among: conditions,
      };
    else if (event.kind === 'order')
      yield {
        row,
        field: 'details.supersededBy',
        id: event.details.supersededBy,
        among: without(orders, event.id),
      };
    else if (event.kind === 'deadline' || event.kind === 'task')
      yield toRecord(row, 'details.trigger', event.details.trigger);
  }
  for (const bar of view.bars)
    yield { row: bar.kind, field: 'proceedingId', id: bar.proceedingId, among: proceedings };
  for (const { title, fromRecord, toRecord: end } of view.matter.counters) {
    yield toRecord(title, 'counters.fromRecord', fromRecord);
    yield toRecord(title, 'counters.toRecord', end);
  }
  for (const { record } of view.matter.restrictionReleases)
    yield toRecord(view.matter.title, 'restrictionReleases.record', record);
  for (const { records } of view.matter.acceptedFindings)
    for (const record of records)
      yield toRecord(view.matter.title, 'acceptedFindings.records', record);
}

function idsOf(view: MatterView, table: NamedRecord['table']): ReadonlySet<string> {
  if (table === 'clients') return new Set([view.client.id]);
  if (table === 'matters') return new Set([view.matter.id]);
  return new Set(view[table].map((row) => row.id));
}

/** Nothing takes its own place. */
function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}
