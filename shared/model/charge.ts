import { z } from 'zod';
import { caseDateSchema, partialDaySchema } from '../time/case-date.ts';
import { lineSchema, proseSchema } from './record.ts';

/** Advice on what a plea or sentence does to immigration status: privileged. */
export const advisalSchema = z.strictObject({
  /** As exactly as it is known: `2022`, `2022-01` or `2022-01-20`. */
  givenOn: partialDaySchema,
  by: lineSchema.default(''),
  language: lineSchema.default(''),
  aboutOffer: proseSchema.default(''),
});

/** One count of a charging document and what became of it. */
export const chargeDetailsSchema = z.strictObject({
  /** "1", "Count Two"; may be empty. */
  count: lineSchema.default(''),
  statute: lineSchema.default(''),
  level: z.enum(['felony', 'misdemeanor', 'infraction', 'civil', 'unknown']).default('unknown'),
  instrument: z
    .enum(['complaint', 'information', 'indictment', 'nta', 'citation', 'other'])
    .default('other'),
  offenseOn: caseDateSchema.nullable().default(null),
  plea: z.enum(['none', 'not-guilty', 'guilty', 'no-contest', 'admit', 'deny']).default('none'),
  disposition: lineSchema.default(''),
  /** As exactly as it is known: old convictions often have a month or a year only. */
  convictedOn: caseDateSchema.nullable().default(null),
  sentenceImposed: lineSchema.default(''),
  sentenceSuspended: lineSchema.default(''),
  sentenceCredit: lineSchema.default(''),
  vacatedOn: caseDateSchema.nullable().default(null),
  vacaturGround: lineSchema.default(''),
  advisals: z.array(advisalSchema).default([]),
});
