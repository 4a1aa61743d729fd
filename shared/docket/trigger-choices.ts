import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { dateOfRecord } from './date-of-record.ts';

/** A record that a task may be counted from. */
export type TriggerChoice = { readonly ref: NamedRecord; readonly label: string };

const tables = ['events', 'stints', 'claims', 'bars'] as const;

/** Every record of a matter that has a date, newest first; tasks are counted from no task. */
export function triggerChoicesOf(view: MatterView): readonly TriggerChoice[] {
  return tables
    .flatMap((table) =>
      view[table]
        .filter((row) => !row.archived && !('kind' in row && row.kind === 'task'))
        .flatMap(({ id }) => {
          const ref: NamedRecord = { table, id };
          const found = dateOfRecord(view, ref);
          return found === null ? [] : [{ ref, ...found }];
        }),
    )
    .sort(
      (one, other) =>
        compareCaseDates(other.date, one.date) || (one.ref.id < other.ref.id ? -1 : 1),
    )
    .map(({ ref, title, date }) => ({
      ref,
      label: `${title}, ${formatCaseDate(date, { style: 'table' })}`,
    }));
}

/**
 * Reads a distance as people type it; null where it is none.
 *
 * @example
 * readOffset('30 d') //=> '+30d'
 * readOffset('-2 weeks') //=> '-2w'
 * readOffset('soon') //=> null
 */
export function readOffset(text: string): string | null {
  const found = /^\s*([+\-−]?)\s*(\d{1,4})\s*(d|w|m|y|days?|weeks?|months?|years?)\s*$/i.exec(text);
  if (found === null) return null;
  const [, sign = '', amount = '', unit = ''] = found;
  return `${sign === '' || sign === '+' ? '+' : '-'}${String(Number(amount))}${unit.charAt(0).toLowerCase()}`;
}
