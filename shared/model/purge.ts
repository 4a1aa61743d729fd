import { z } from 'zod';
import { idSchema, namedPersonSchema, recordShape, recordTableSchema } from './record.ts';

/**
 * What stays of a purge: when, who, why. It holds no word of what was purged, so its reason is a code
 * and not a text.
 */
export const purgeSchema = z.strictObject({
  ...recordShape,
  /** What was purged, by table and id; a client or a matter stands for everything in it. */
  table: recordTableSchema,
  purgedId: idSchema,
  /** The supervisor who answers for it. */
  by: namedPersonSchema,
  /** UTC milliseconds. */
  at: z.int().min(0),
  reason: z.enum(['wrong-client', 'sealed-or-expunged', 'clawback', 'end-of-retention', 'other']),
  /** Backups made before this instant may still hold it: UTC milliseconds. */
  backupsBefore: z.int().min(0),
});
export type Purge = z.infer<typeof purgeSchema>;
