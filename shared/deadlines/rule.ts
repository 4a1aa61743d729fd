import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';

const sentence = z.string().min(1).max(600);

/** The counting methods, one module each in `methods/`. Three days for mail are added by `mail`. */
export const methodSchema = z.enum([
  'TC-D',
  'TC-B',
  'TC-H',
  'TC-X',
  'TC-EX',
  'TC-CLK',
  'TC-HEX',
  'TC-8',
  'TC-8B',
  'TC-BUS',
  'TC-MIN',
  'TC-LIM',
  'TC-MY',
]);
export type Method = z.infer<typeof methodSchema>;

/** How far a statement can be trusted. M = from memory, nobody has read its text. */
export const markSchema = z.strictObject({
  mark: z.enum(['V', 'V2', 'M', 'D', 'S', 'note']),
  says: sentence,
});
export type Mark = z.infer<typeof markSchema>;

/** Whom a date binds, in the law's words. */
export const boundSchema = z.enum([
  'defense',
  'respondent',
  'petitioner',
  'government',
  'court',
  'DHS',
  'EOIR',
  'USCIS',
  'local custodian',
  'probation',
]);
export type Bound = z.infer<typeof boundSchema>;

const unit = z.enum(['hours', 'days', 'months', 'years']);

/** Another way to count a date. */
const alternativeSchema = z.strictObject({
  /**
   * `reading`: the law can be read so; safe and overdue heed it. `if`: it holds if a fact is so.
   * `warning`: it does not hold, and is shown so that nobody is caught by it.
   */
  kind: z.enum(['reading', 'if', 'warning']),
  /** Goes on from the date: "if ...". */
  reason: sentence,
  /** What differs from the date's own count. */
  amount: z.number().int().min(0).optional(),
  unit: unit.optional(),
  method: methodSchema.optional(),
  /** The day of the trigger is day 1. */
  countsTriggerDay: z.literal(true).optional(),
});
export type RuleAlternative = z.infer<typeof alternativeSchema>;

/** One date that a rule gives. */
export const ruleDateSchema = z.strictObject({
  /** Stable within the rule, kebab-case. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  what: sentence,
  amount: z.number().int().min(0),
  unit: unit.default('days'),
  method: methodSchema,
  binds: z.array(boundSchema).min(1),
  /** The custody in which this date holds; without it, in both. */
  when: z.enum(['detained', 'not-detained']).optional(),
  /** Where the count starts from something else than the rule's trigger. */
  trigger: z.strictObject({ key: z.string().regex(/^[a-z-]+$/), says: sentence }).optional(),
  /** An act that needs no open office (departing, reporting) may be done on any day. */
  needsOffice: z.boolean().default(true),
  /** By which text recorded spans are left out; without it none are. */
  exclusions: sentence.optional(),
  /** Three days are added after service by mail. */
  mail: z.boolean().default(false),
  /** The period after service by mail, where the text lengthens the period itself: no days after a roll. */
  mailPeriod: z.number().int().min(1).optional(),
  /** Whose holidays and roll: a federal court's, or an agency's (8 CFR 1.2, 1001.1(h)). */
  forum: z.enum(['court', 'agency']).default('court'),
  /** For months and years: whether the rule that governs them rolls a last day. */
  rolls: z.boolean().default(true),
  /** What ends the clock before its time: "release". */
  stopsOn: sentence.optional(),
  /** Why a court may not put another date in its place. */
  notExtendable: sentence.optional(),
  alternatives: z.array(alternativeSchema).max(10).default([]),
  marks: z.array(markSchema).max(10).default([]),
});
export type RuleDate = z.infer<typeof ruleDateSchema>;

/** A clock that is no deadline of the rule, shown beside it. */
const markerSchema = alternativeSchema
  .pick({ reason: true })
  .extend({ amount: z.number().int().min(1), unit, method: methodSchema });
export type RuleMarker = z.infer<typeof markerSchema>;

/** One row of the law as it stood between two days. */
export const ruleSchema = z.strictObject({
  /** "CR-03"; a bare counting method has its own code, "TC-D". */
  id: z.string().regex(/^([A-Z]{2}-\d{2}[a-z]?|TC-[A-Z0-9]+)$/),
  /** Counts up with each text that came into force. */
  version: z.number().int().min(1),
  title: sentence,
  /** What starts the clock. */
  trigger: sentence,
  authority: sentence,
  /** Days of the trigger for which this text holds, both included; null = no bound known. */
  inForce: z
    .strictObject({ from: civilDaySchema.nullable(), to: civilDaySchema.nullable() })
    .default({ from: null, to: null }),
  /** Whether the text itself was read or only a source that restates it. */
  source: z.enum(['primary', 'secondary', 'memory']),
  /** Day on which somebody read it; null where nobody has. */
  readOn: civilDaySchema.nullable(),
  /** The state of the text that was read. */
  asOf: sentence,
  /** May not be empty. */
  marks: z.array(markSchema).min(1).max(12),
  notes: z.array(sentence).max(12).default([]),
  /** Why the rule ships switched off; null = on. */
  off: sentence.nullable().default(null),
  /** Why the rule has no date of its own; null = it has. */
  noDate: sentence.nullable().default(null),
  /** The custody that the trigger itself says; it need not be given again. */
  custodyInTrigger: z.enum(['detained', 'not-detained']).nullable().default(null),
  /** What holds in a custody for which no date is written. */
  otherCustody: sentence.nullable().default(null),
  dates: z.array(ruleDateSchema).max(10).default([]),
  markers: z.array(markerSchema).max(5).default([]),
});
export type Rule = z.infer<typeof ruleSchema>;
