import { z } from 'zod';
import { idSchema, lineSchema } from './record.ts';
import { type TableName, tableNames } from './tables.ts';

const writesSchema = z.array(idSchema).min(1).max(1_000);

/**
 * Which changes the fields of one record stand on, once two laptops were merged: the change that gave
 * each field its value, or several where they were made apart and nobody has decided between them.
 */
export const standSchema = z.strictObject({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: idSchema,
  /** Ids of commands: what every field stands on that is not listed. */
  whole: writesSchema,
  /** The fields that stand on something else, as `shared/merging/fields.ts` names them. */
  fields: z
    .array(z.strictObject({ field: lineSchema.min(1), writes: writesSchema }))
    .max(1_000)
    .default([]),
});
export type Stand = z.infer<typeof standSchema>;
