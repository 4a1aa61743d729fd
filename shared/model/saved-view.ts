import { z } from 'zod';
import { lineSchema, recordShape, standingSchema } from './record.ts';

/** How a matter was looked at, under a name: the same for axis, table and export. */
export const savedViewSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.min(1),
  /** Words that every shown line has. */
  words: lineSchema.default(''),
  /**
   * Lanes that are hidden: `stints`, `deadlines` ..., `kind:habeas` for every docket of a kind, or the
   * id of one proceeding. What a matter has beyond them is shown.
   */
  hiddenLanes: z.array(lineSchema).max(200).default([]),
  /** Kinds of event that are hidden. */
  hiddenKinds: z.array(lineSchema).max(100).default([]),
  /** Standings that are hidden. */
  hiddenStandings: z.array(standingSchema).max(10).default([]),
  milestonesOnly: z.boolean().default(false),
  /** Only what has no source. */
  noSource: z.boolean().default(false),
  /** Only what nobody has verified. */
  unverified: z.boolean().default(false),
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
