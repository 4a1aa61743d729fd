import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { triggersOf } from './trigger.ts';

/** A record from which something can be counted, as a list offers it. */
export type TriggerOption = { readonly record: NamedRecord; readonly label: string };

const tables = ['events', 'proceedings', 'stints', 'claims'] as const;

/** Every record of a matter that can start a count, newest first; what has no day yet comes first. */
export function triggerOptionsOf(view: MatterView): readonly TriggerOption[] {
  return tables
    .flatMap((table) =>
      view[table].flatMap((row) => {
        const record: NamedRecord = { table, id: row.id };
        const first = row.archived ? undefined : triggersOf(view, record)[0];
        return first === undefined ? [] : [first];
      }),
    )
    .sort(
      (one, other) =>
        compareCaseDates(other.date, one.date) || (one.record.id < other.record.id ? -1 : 1),
    )
    .map(({ record, title, date }) => ({
      record,
      label: `${title}, ${
        date.kind === 'undated' ? 'no day yet' : formatCaseDate(date, { style: 'table' })
      }`,
    }));
}

/** One key for a record. */
export function recordKey({ table, id }: NamedRecord): string {
  return `${table}/${id}`;
}
