import type { Purge } from '../../shared/model/purge.ts';
import type { AnyRow, RowOf, TableName } from '../../shared/model/tables.ts';

const tables = ['persons', 'purges', 'clients', 'matters', 'documents'] as const;
type OutlineTable = (typeof tables)[number];

/** The rows of an office that tell what was purged, and whom it is about; a later one takes an earlier one's place. */
export class Outline {
  readonly #rows = new Map<TableName, Map<string, AnyRow>>(
    tables.map((table) => [table, new Map()]),
  );

  take(table: TableName, row: { readonly id: string }): void {
    // They were checked in full before they were appended.
    this.#rows.get(table)?.set(row.id, row as AnyRow);
  }

  of<T extends OutlineTable>(table: T): ReadonlyMap<string, RowOf<T>> {
    return (this.#rows.get(table) ?? new Map()) as ReadonlyMap<string, RowOf<T>>;
  }

  get purges(): readonly Purge[] {
    return [...this.of('purges').values()];
  }
}
