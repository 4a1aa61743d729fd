import { z } from 'zod';

/** Columns that may be left out, in the order in which they stand behind number and date. */
export const columnNames = ['what', 'lane', 'sources'] as const;
export type ColumnName = (typeof columnNames)[number];

/** At least one: numbers and dates alone say nothing. In whatever order they come, they stand in theirs. */
export const columnNamesSchema = z
  .array(z.enum(columnNames))
  .min(1)
  .refine((names) => new Set(names).size === names.length, 'each column stands once')
  .transform((names) => columnNames.filter((name) => names.includes(name)));

/**
 * Reads `--columns`; null where a name is none of a column, or stands twice. Number and date may be
 * named, and print always.
 *
 * @example
 * parseColumnNames('date,sources,what') //=> ['what', 'sources']
 * parseColumnNames('date') //=> null
 */
export function parseColumnNames(text: string): ColumnName[] | null {
  const names = text.split(',').map((name) => name.trim());
  if (new Set(names).size !== names.length) return null;
  const read = columnNamesSchema.safeParse(
    names.filter((name) => name !== 'number' && name !== 'date'),
  );
  return read.success ? read.data : null;
}
