import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import { idSchema, lineSchema, proseSchema, sourceSchema } from './record.ts';

/** A stretch that a counter leaves out: time excluded or tolled, with its reason and its sources. */
export const excludedSpanSchema = z.strictObject({
  from: caseDateSchema,
  /** Null while it goes on as far as the file knows. */
  to: caseDateSchema.nullable().default(null),
  reason: lineSchema.min(1),
  sources: z.array(sourceSchema).max(100).default([]),
});

/** Elapsed time that somebody watches, with the marks on its ruler and what is left out. */
export const counterSchema = z.strictObject({
  id: idSchema,
  /** "Post-order custody", "Arrest to indictment". */
  title: lineSchema.min(1),
  /** Where the count starts. */
  from: caseDateSchema,
  /** Where the count stops; null while it runs as far as the file knows. */
  to: caseDateSchema.nullable().default(null),
  /** Marks that the user chose: 48 hours, 30, 90, 180 days, 6 months. */
  rulers: z
    .array(
      z.strictObject({ amount: z.number().positive(), unit: z.enum(['hours', 'days', 'months']) }),
    )
    .max(20)
    .default([]),
  excluded: z.array(excludedSpanSchema).max(200).default([]),
  note: proseSchema.default(''),
});
