import { z } from 'zod';

/**
 * How much timeline and chronology say: every line with its label in full; every line, on the chart by date
 * and kind with the number of its line; or the milestones alone.
 */
export const detailLevelSchema = z.enum(['full', 'short', 'milestones']);
export type DetailLevel = z.infer<typeof detailLevelSchema>;
