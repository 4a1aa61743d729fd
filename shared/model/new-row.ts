import type { z } from 'zod';
import { type RowOf, type TableName, tableSchemas } from './tables.ts';

/**
 * Makes a row from what is known, the schema's defaults filling the rest. What a form hands in has
 * been checked there: a row that does not fit is a bug and throws.
 *
 * @example
 * newRow('clients', { id: '1', name: 'Ana Ruiz' }).aliases //=> []
 */
export function newRow<T extends TableName>(
  table: T,
  known: z.input<(typeof tableSchemas)[T]>,
): RowOf<T> {
  return tableSchemas[table].parse(known) as RowOf<T>;
}
