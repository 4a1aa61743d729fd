import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import {
  lineSchema,
  namedPersonSchema,
  personRefSchema,
  proseSchema,
  recordShape,
} from './record.ts';

/**
 * An attorney of the office took a rule for the office's dockets. One row an adoption: a newer text of
 * the rule, and an adoption after a withdrawal, have rows of their own.
 */
export const ruleAdoptionSchema = z.strictObject({
  ...recordShape,
  ruleId: lineSchema.min(1),
  ruleVersion: z.int().min(1),
  packId: lineSchema.min(1),
  /** The version of the pack in which the text was read. */
  packVersion: z.int().min(1),
  by: namedPersonSchema,
  on: civilDaySchema,
  note: proseSchema.default(''),
  /** Who took it back; empty while it holds. */
  withdrawnBy: personRefSchema.default(''),
  /** Null while it holds. */
  withdrawnOn: civilDaySchema.nullable().default(null),
});
export type RuleAdoption = z.infer<typeof ruleAdoptionSchema>;
