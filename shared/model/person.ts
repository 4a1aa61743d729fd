import { z } from 'zod';
import { lineSchema, recordShape } from './record.ts';

/** Somebody of the office, whose initials are on changes. */
export const personSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.default(''),
  /** Up to five letters; may be blank. */
  initials: z.string().max(5).default(''),
  role: z.enum(['attorney', 'paralegal', 'supervisor', 'other']).default('other'),
});
