import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema, recordShape } from './record.ts';

/** Somebody of an office, whose initials are on changes: of this one, or of one that sent a file. */
export const personSchema = z.strictObject({
  ...recordShape,
  name: lineSchema.default(''),
  /** Up to five letters; may be blank. */
  initials: z.string().max(5).default(''),
  role: z.enum(['attorney', 'paralegal', 'supervisor', 'other']).default('other'),
  /** Days on which this person is away, both ends. */
  leave: z
    .array(
      z.strictObject({ from: civilDaySchema, to: civilDaySchema, note: lineSchema.default('') }),
    )
    .max(200)
    .default([]),
});
export type Person = z.infer<typeof personSchema>;
