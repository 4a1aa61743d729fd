import { createHash } from 'node:crypto';
import type { RecordMark } from '../../shared/backup/compare-records.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import type { TableName } from '../../shared/model/tables.ts';

/** Rows as a comparison needs them; a later one takes the place of an earlier one. */
export class Marks {
  readonly marks = new Map<string, RecordMark>();

  take(table: TableName, row: { readonly id: string }): void {
    const digest = createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, 22);
    this.marks.set(rowKey(table, row.id), { table, digest, called: calledOf(table, row) });
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
