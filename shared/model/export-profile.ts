import { z } from 'zod';
import { lineSchema, recordShape } from './record.ts';

/** The choices of an export under a name, the same for every matter. */
export const exportProfileSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.min(1),
  /**
   * What was chosen, in the words of the export screen, which falls back on its own where one is unknown
   * there. Nothing that is of one matter or one filing, and nothing that an attorney ticks.
   */
  choices: z.record(z.string().max(40), z.json()),
});
export type ExportProfile = z.infer<typeof exportProfileSchema>;
