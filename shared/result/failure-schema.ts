import { z } from 'zod';

/** A failure as it crosses between the processes. */
export const failureSchema = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
