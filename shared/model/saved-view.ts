import { z } from 'zod';
import { lineSchema, recordShape } from './record.ts';

/** How a matter was looked at, under a name: the same for axis, table and export. */
export const savedViewSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.min(1),
  /** Words that every shown line has. */
  words: lineSchema.default(''),
  /** Lanes that are shown, by key; null = all. */
  lanes: z.array(lineSchema).max(200).nullable().default(null),
  /** Kinds that are shown; null = all. */
  kinds: z.array(lineSchema).max(100).nullable().default(null),
  milestonesOnly: z.boolean().default(false),
  withArchived: z.boolean().default(false),
  /** Columns of the table in their order; empty = the usual ones. */
  columns: z.array(lineSchema).max(40).default([]),
  /** What the table is sorted by; null = by date. */
  sort: z
    .strictObject({ column: lineSchema.min(1), descending: z.boolean().default(false) })
    .nullable()
    .default(null),
});
export type SavedView = z.infer<typeof savedViewSchema>;
