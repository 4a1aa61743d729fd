import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import { idSchema, lineSchema, proseSchema, recordRefSchema, sourceSchema } from './record.ts';

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
  /** Where the count starts; as the record had it where `fromRecord` names one. */
  from: caseDateSchema,
  /** The record whose date it starts with, whatever that date becomes; null = `from` was typed. */
  fromRecord: recordRefSchema.nullable().default(null),
  /** Where the count stops; null while it runs as far as the file knows. */
  to: caseDateSchema.nullable().default(null),
  /** The record whose date ends it, of a stint its book-out; null = `to` was typed, or it runs. */
  toRecord: recordRefSchema.nullable().default(null),
  /** Marks that the user chose: 48 hours, 30, 90, 180 days, 6 months. */
  rulers: z
    .array(
      z.strictObject({ amount: z.number().positive(), unit: z.enum(['hours', 'days', 'months']) }),
    )
    .max(20)
    .default([]),
  excluded: z.array(excludedSpanSchema).max(200).default([]),
  note: proseSchema.default(''),
  /** Put away: kept, and no longer counted. */
  archived: z.boolean().default(false),
});
export type Counter = z.infer<typeof counterSchema>;
export type ExcludedSpan = z.infer<typeof excludedSpanSchema>;
export type Ruler = Counter['rulers'][number];
