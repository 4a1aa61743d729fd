import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import { counterSchema } from './counter.ts';
import { restrictionReleaseSchema } from './restriction-release.ts';
import {
  idSchema,
  lineSchema,
  namedPersonSchema,
  personRefSchema,
  proseSchema,
  recordRefSchema,
  recordShape,
  restrictedClassSchema,
} from './record.ts';

/** One client's folder: several proceedings may stand in it. */
export const matterSchema = z.strictObject({
  ...recordShape,
  clientId: idSchema,
  title: lineSchema.min(1),
  /** Past this day the app claims nothing: not held, not free. Null = nobody has said. */
  factsCurrentThrough: civilDaySchema.nullable().default(null),
  /** Not empty marks a sample; the words stand on every page and keep it out of counts. */
  sampleNotice: lineSchema.default(''),
  responsibleAttorney: personRefSchema.default(''),
  backupAttorney: personRefSchema.default(''),
  openedOn: civilDaySchema.nullable().default(null),
  closedOn: civilDaySchema.nullable().default(null),
  /** A legal hold blocks a purge. */
  legalHold: z.boolean().default(false),
  legalHoldReason: proseSchema.default(''),
  legalHoldBy: personRefSchema.default(''),
  legalHoldOn: civilDaySchema.nullable().default(null),
  restricted: z.array(restrictedClassSchema).default([]),
  /**
   * Which court could order release, in the words of the attorney who says so, with initials and
   * date; never computed.
   */
  releaseForum: z
    .strictObject({ text: lineSchema.min(1), by: personRefSchema, on: civilDaySchema })
    .nullable()
    .default(null),
  /** Counts that somebody watches, with what they leave out. */
  counters: z.array(counterSchema).max(100).default([]),
  /** Stamps of the conflicts check: who compared names, when, and what came of it. */
  conflictChecks: z
    .array(
      z.strictObject({
        by: personRefSchema,
        on: civilDaySchema,
        against: lineSchema.default(''),
        result: lineSchema.default(''),
      }),
    )
    .max(100)
    .default([]),
  /** Findings that somebody looked at and accepted as they are, with the reason. */
  acceptedFindings: z
    .array(
      z.strictObject({
        /** As `docs/findings.md` lists them. */
        code: lineSchema.min(1),
        records: z.array(recordRefSchema).max(50).default([]),
        /** A digest of its sentence: where that changes, the finding stands again. */
        wording: z.string().max(8).default(''),
        reason: lineSchema.min(1),
        by: personRefSchema,
        on: civilDaySchema,
      }),
    )
    .max(1000)
    .default([]),
  /** Steps of the closing checklist that somebody ticked. */
  closingSteps: z
    .array(z.strictObject({ step: lineSchema.min(1), by: personRefSchema, on: civilDaySchema }))
    .max(100)
    .default([]),
  /** Restricted records that a named attorney let into a copy, one by one. */
  restrictionReleases: z.array(restrictionReleaseSchema).max(1000).default([]),
  /** Filing copies that an attorney looked through before they were written: what prints, what does not. */
  clearedCopies: z
    .array(
      z.strictObject({
        /** `filing-criminal`, `filing-civil`, `filing-eoir`. */
        copy: lineSchema.min(1),
        by: namedPersonSchema,
        /** UTC milliseconds. */
        at: z.int().min(0),
        asOf: civilDaySchema,
        /** How many lines print, how many items are left out, in how many places something is redacted. */
        lines: z.int().min(0),
        leftOut: z.int().min(0),
        redacted: z.int().min(0),
      }),
    )
    .max(1000)
    .default([]),
  note: proseSchema.default(''),
});
export type Matter = z.infer<typeof matterSchema>;
