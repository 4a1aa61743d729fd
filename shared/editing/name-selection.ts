import { shortDigest } from '../model/short-digest.ts';
import type { EditableRow } from './bulk-change.ts';

/** Records that were selected together, for what is kept about them. */
export type NamedSelection = {
  /** The same in whatever order they were selected; another one for any other records. */
  readonly name: string;
  /** Another one as soon as any of them is saved. */
  readonly rev: number;
};

/**
 * Names records that were selected together.
 *
 * @example
 * nameSelection(rows) //=> { name: '12-3f09c1aa', rev: 31 }
 */
export function nameSelection(rows: readonly EditableRow[]): NamedSelection {
  const ids = rows.map(({ table, row }) => `${table}/${row.id}`).sort();
  return {
    name: `${String(ids.length)}-${shortDigest(ids.join(' '))}`,
    rev: rows.reduce((sum, { row }) => sum + row.rev, 0),
  };
}
