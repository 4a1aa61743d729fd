import { z } from 'zod';
import { zoneSchema } from '../time/case-date.ts';
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

/** A court that the office added itself and that is remembered for all matters. */
export const courtSchema = z.strictObject({
  ...recordShape,
  court: courtRefSchema,
  /** Two letters; missing or empty where the office did not say. */
  state: z.string().max(2).optional(),
  /** Id of the circuit whose law binds it (`ca2`); missing where the office did not say. */
  circuit: z.string().max(64).optional(),
});
