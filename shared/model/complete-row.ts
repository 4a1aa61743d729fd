import { type AnyRow, type TableName, tableNames, tableSchemas } from './tables.ts';

/**
 * Gives a row that an older version of the app wrote the fields that have come since, with their
 * defaults. A row that has them all is the same object; one that does not fit the schema is left as
 * it is, because nothing that was acknowledged may be lost over a rule that came later.
 */
export function completeRow(table: TableName, row: AnyRow): AnyRow {
  if ((requiredKeys.get(table) ?? []).every((key) => key in row)) return row;
  const parsed = tableSchemas[table].safeParse(row);
  return parsed.success ? parsed.data : row;
}

/** The fields that every whole row has. Of a union, those that all its options have. */
const requiredKeys: ReadonlyMap<TableName, readonly string[]> = new Map(
  tableNames.map((table) => {
    const schema = tableSchemas[table];
    const shapes = 'options' in schema ? schema.options.map((one) => one.shape) : [schema.shape];
    const [first = {}, ...others] = shapes as readonly Record<string, object>[];
    const keys = Object.entries(first)
      .filter(([key, field]) => others.every((shape) => key in shape) && isAlwaysThere(field))
      .map(([key]) => key);
    return [table, keys];
  }),
);

function isAlwaysThere(field: object): boolean {
  return 'type' in field && field.type !== 'optional';
}
