import { z } from 'zod';
import { zoneSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema, recordShape } from './record.ts';

/** What a proceeding says about its court. */
export const courtRefSchema = z.strictObject({
  /**
   * CourtListener id (`mad`, `vtd`, `lawd`); immigration courts `eoir-` and the city; `bia`; a random
   * id for a court that the office added; or empty.
   */
  id: z.string().max(64).default(''),
  name: lineSchema.min(1),
  /** As printed in tables: "D. Mass." */
  shortName: lineSchema.default(''),
  city: lineSchema.default(''),
  /** The zone of the court's wall clock; null where it was not recorded. */
  zone: zoneSchema.nullable().default(null),
});

/** Days on which a court's clerk could not be reached, as the office learned of it. */
export const courtClosureSchema = z
  .strictObject({
    from: civilDaySchema,
    /** Included; the same day for a single one. */
    to: civilDaySchema,
    /** "Snow", "ECAS outage". */
    reason: lineSchema.min(1),
    /** Where the office has it from: "Notice on the court's page, 2026-02-10". */
    source: lineSchema.default(''),
  })
  .refine(({ from, to }) => from <= to, { error: 'ends before it begins', path: ['to'] });
export type CourtClosure = z.infer<typeof courtClosureSchema>;

/**
 * A court that the office added itself and that is remembered for all matters; or, with the id of a
 * shipped court, no more than what the office recorded of it: its closures.
 */
export const courtSchema = z.strictObject({
  ...recordShape,
  court: courtRefSchema,
  /** Two letters; missing or empty where the office did not say. */
  state: z.string().max(2).optional(),
  /** Id of the circuit whose law binds it (`ca2`); missing where the office did not say. */
  circuit: z.string().max(64).optional(),
  /** May overlap; in the order in which they were entered. */
  closures: z.array(courtClosureSchema).max(500).default([]),
});
