import { z } from 'zod';
import { idSchema, lineSchema, personRefSchema, recordShape } from './record.ts';

/**
 * When a matter was last merged with what another laptop had of it: one row for each matter and each
 * laptop. It stays in this office and is not handed on.
 */
export const mergingSchema = z.strictObject({
  ...recordShape,
  /** Empty for what belongs to no matter: clients, people, courts. */
  matterId: z.union([idSchema, z.literal('')]),
  /** The random id of the other laptop. */
  device: idSchema,
  /** Who handed it over; empty where nobody gave initials there. */
  person: personRefSchema.default(''),
  /** The person's initials or name as the file has them; may be empty. */
  personName: lineSchema.default(''),
  /** When it was saved there: UTC milliseconds. */
  handedAt: z.int().min(0),
  /** When it was taken in here: UTC milliseconds. */
  takenInAt: z.int().min(0),
});
export type Merging = z.infer<typeof mergingSchema>;
