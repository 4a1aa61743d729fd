import { z } from 'zod';
import { lineSchema, recordShape } from './record.ts';

/** What the columns of a kind of sheet mean, under a name: proposed for every sheet with the same headings. */
export const importMappingSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.min(1),
  /** The headings of the sheet, column by column, as they are written there. */
  headings: z.array(lineSchema).min(1).max(2_000),
  /** What each column means: the words of `shared/imports`; one that is unknown there is left out. */
  columns: z.array(lineSchema).max(2_000),
  /** By column: whether the day comes before the month; a column that is missing is read by its values. */
  dayFirst: z.record(z.string(), z.boolean()).default({}),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;
