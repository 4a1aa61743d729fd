import { createHash } from 'node:crypto';
import type { RecordMark } from '../../shared/backup/compare-records.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { type AnyRow, matterIdOf, type TableName } from '../../shared/model/tables.ts';
import { scopeOf } from '../journal/command-parts.ts';

/** Rows as a comparison needs them; a later one takes the place of an earlier one. */
export class Marks {
  readonly #marks = new Map<string, RecordMark>();
  readonly #scopes = new Map<string, string>();

  take(table: TableName, row: { readonly id: string }): void {
    const key = rowKey(table, row.id);
    this.#scopes.set(key, scopeOf(table, row.id, matterIdOf(table, row as AnyRow)));
    const digest = createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, 22);
    this.#marks.set(key, { table, digest, called: calledOf(table, row) });
  }

  /** All but what is recorded of some clients and matters. */
  without(scopes: ReadonlySet<string>): ReadonlyMap<string, RecordMark> {
    return new Map([...this.#marks].filter(([key]) => !scopes.has(this.#scopes.get(key) ?? '')));
  }
}

function calledOf(table: TableName, row: object): string | null {
  const called =
    table === 'clients' && 'name' in row
      ? row.name
      : table === 'matters' && 'title' in row
        ? row.title
        : null;
  return typeof called === 'string' ? called : null;
}
