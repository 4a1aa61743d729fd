import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { EditableRow } from './bulk-change.ts';

/** The records that lines of the table stand for, in the order of the lines; a gap stands for none. */
export function editableRows(view: MatterView, keys: readonly string[]): readonly EditableRow[] {
  const known = new Map<string, EditableRow>([
    ...view.events.map((row) => [row.id, { table: 'events', row }] as const),
    ...view.stints.map((row) => [row.id, { table: 'stints', row }] as const),
    ...view.claims.map((row) => [row.id, { table: 'claims', row }] as const),
    ...view.bars.map((row) => [row.id, { table: 'bars', row }] as const),
  ]);
  return keys.flatMap((key) => known.get(key) ?? []);
}

/** The events among them. */
export function eventsOf(rows: readonly EditableRow[]): readonly CaseEvent[] {
  return rows.flatMap((one) => (one.table === 'events' ? [one.row] : []));
}
