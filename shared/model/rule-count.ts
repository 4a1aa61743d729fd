import { z } from 'zod';
import { wallTimeSchema, zoneSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema } from './record.ts';

/** Which date of a record starts a count; `date` is the record's own. */
export const triggerPartSchema = z.enum([
  'date',
  'entered',
  'served',
  'convicted',
  'book-out',
  'nta-served',
  'done',
]);
export type TriggerPart = z.infer<typeof triggerPartSchema>;

/** What of a case somebody told the count by hand; what is missing is as the record knows it. */
export const givenFactsSchema = z.strictObject({
  time: wallTimeSchema.optional(),
  zone: zoneSchema.optional(),
  custody: z.enum(['detained', 'not-detained']).optional(),
  /** Id of a court, as `court` of a proceeding has it. */
  courtId: z.string().max(64).optional(),
  service: z
    .enum(['in-hand', 'mail', 'left-with-clerk', 'other-consented', 'electronic'])
    .optional(),
  /** Days of the rule's other triggers, by their keys. */
  otherDays: z
    .array(z.strictObject({ key: lineSchema.min(1), on: civilDaySchema }))
    .max(20)
    .default([]),
});
export type GivenFacts = z.infer<typeof givenFactsSchema>;

/** Why the date that a rule gave is not to be leaned on without a look. */
export const doubtSchema = z.enum(['disputed', 'status', 'trigger-not-exact']);
export type Doubt = z.infer<typeof doubtSchema>;

/** How a rule counted a deadline, so that it can be counted again when its trigger changes. */
export const ruleCountSchema = z.strictObject({
  /** Of the rule that `ruleId` names. */
  ruleVersion: z.int().min(1),
  /** Which of the rule's dates it is. */
  dateKey: lineSchema.min(1),
  part: triggerPartSchema.default('date'),
  given: givenFactsSchema.prefault({}),
  /** Days before the docketed day that the office aims at; null = it aims at none. */
  targetDays: z.int().min(0).max(365).nullable().default(null),
  /** The day that a judge's order set in the rule's place; null = none did. */
  orderedOn: civilDaySchema.nullable().default(null),
  /** The hour of that day, where the order names one; missing where it names the day alone. */
  orderedHour: z.strictObject({ time: wallTimeSchema, zone: zoneSchema }).optional(),
  /** Of a clock in hours the very moments, `YYYY-MM-DDTHH:MM±hh:mm`; null for whole days. */
  computedAt: lineSchema.nullable().default(null),
  safeAt: lineSchema.nullable().default(null),
  doubts: z.array(doubtSchema).max(5).default([]),
});
export type RuleCount = z.infer<typeof ruleCountSchema>;
