import { z } from 'zod';
import { datedShape, factShape, idSchema, lineSchema, personRefSchema } from './record.ts';

/** What every event carries, whatever its kind. */
export const eventShape = {
  ...factShape,
  title: lineSchema.min(1),
  /** The docket it belongs to; null for facts of the matter as a whole. */
  proceedingId: idSchema.nullable().default(null),
  /** The user's order among events of the same day and precision; smaller first. */
  order: z.number().default(0),
  /** Shown in the milestones-only view. Null = decided by kind. */
  milestone: z.boolean().nullable().default(null),
  responsibleAttorney: personRefSchema.default(''),
  backupAttorney: personRefSchema.default(''),
};

/** The same of an event that has one date of its own. */
export const dated = { ...eventShape, ...datedShape };
