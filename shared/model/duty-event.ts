import { z } from 'zod';
import { caseDateSchema, wallTimeSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { dated } from './event-shape.ts';
import { idSchema, lineSchema, personRefSchema, proseSchema, recordRefSchema } from './record.ts';
import { ruleCountSchema } from './rule-count.ts';

/** How a condition or a deadline stands. */
export const openStatusSchema = z.enum([
  'open',
  'done',
  'alleged-not-met',
  'found-not-met',
  'excused',
  'lifted',
]);
export type OpenStatus = z.infer<typeof openStatusSchema>;

/** What became of one check-in. */
const checkInSchema = z.strictObject({
  /** The day on which the series has it. */
  day: civilDaySchema,
  outcome: z.enum(['done', 'excused', 'other-day']),
  /** When it was made; null where it was not, or not yet. */
  at: caseDateSchema.nullable().default(null),
  /** The day that whoever receives it named in its place; null where none was named. */
  insteadOn: civilDaySchema.nullable().default(null),
  /** With whom, or who excused it. */
  with: lineSchema.default(''),
  how: lineSchema.default(''),
  proof: lineSchema.default(''),
});
export type CheckIn = z.infer<typeof checkInSchema>;

export const conditionSchema = z.strictObject({
  ...dated,
  kind: z.literal('condition'),
  details: z
    .strictObject({
      status: openStatusSchema.default('open'),
      category: z
        .enum([
          'travel',
          'passport',
          'reporting',
          'check-in',
          'monitor',
          'contact',
          'residence',
          'treatment',
          'other',
        ])
        .default('other'),
      /** The words of the order. */
      text: proseSchema.default(''),
      imposedBy: lineSchema.default(''),
      /** Who must be told: "supervising officer". */
      reportTo: lineSchema.default(''),
      /** When it stops to bind; null = until lifted. */
      until: caseDateSchema.nullable().default(null),
      /** Hours to react ("report any contact within 24 hours"); null where none runs. */
      reactionHours: z.number().positive().nullable().default(null),
      /** iCalendar RRULE text for recurring check-ins; empty = once. */
      recurrence: lineSchema.default(''),
      /** What became of single check-ins, one a day; missing where nothing was recorded of any. */
      checkIns: z.array(checkInSchema).max(2_000).optional(),
      /** Who alleges that it was not met, or which order found so. */
      allegedBy: lineSchema.default(''),
    })
    .prefault({}),
});

/** A contact with police, ICE or another agency that may start a reaction clock. */
export const contactSchema = z.strictObject({
  ...dated,
  kind: z.literal('contact'),
  details: z
    .strictObject({
      with: lineSchema.default(''),
      place: lineSchema.default(''),
      /** The condition whose clock it starts. */
      conditionId: idSchema.nullable().default(null),
      reportedOn: caseDateSchema.nullable().default(null),
      reportedTo: lineSchema.default(''),
      /** By what way it was reported: telephone, e-mail, in person; missing where nobody said. */
      reportedHow: lineSchema.optional(),
      proof: lineSchema.default(''),
      /** An attorney says that nobody must be told; missing where none did. */
      noReport: z
        .strictObject({ because: lineSchema.min(1), by: personRefSchema, on: civilDaySchema })
        .optional(),
    })
    .prefault({}),
});

export const deadlineSchema = z.strictObject({
  ...dated,
  kind: z.literal('deadline'),
  details: z
    .strictObject({
      status: openStatusSchema.default('open'),
      setBy: z.enum(['order', 'rule', 'hand']).default('hand'),
      binds: z.enum(['us', 'government', 'court', 'unknown']).default('unknown'),
      ruleId: lineSchema.default(''),
      packVersion: lineSchema.default(''),
      /** The record whose date starts it; null where none does. */
      trigger: recordRefSchema.nullable().default(null),
      /** Outputs of the rule; the event's own date is the one that is docketed. */
      computed: civilDaySchema.nullable().default(null),
      safe: civilDaySchema.nullable().default(null),
      alternatives: z.array(z.strictObject({ on: civilDaySchema, reason: lineSchema })).default([]),
      /** How its rule counted it; missing where no rule of the packs did. */
      count: ruleCountSchema.optional(),
      /** The office's own earlier target. */
      targetOn: civilDaySchema.nullable().default(null),
      editedByHand: z.boolean().default(false),
      doneOn: civilDaySchema.nullable().default(null),
      doneTime: wallTimeSchema.optional(),
      proof: lineSchema.default(''),
    })
    .prefault({}),
});

export const taskSchema = z.strictObject({
  ...dated,
  kind: z.literal('task'),
  details: z
    .strictObject({
      status: z.enum(['open', 'done']).default('open'),
      assignee: personRefSchema.default(''),
      /** The record whose date it counts from; null where its own date was typed. */
      trigger: recordRefSchema.nullable().default(null),
      /** How far from the trigger: `+30d`, `-2w`, `+6m`, `+1y`; empty = not counted. */
      offset: z
        .string()
        .regex(/^([+-]\d{1,5}[dwmy])?$/, { error: 'must be like +30d, -2w, +6m or +1y, or empty' })
        .default(''),
      doneOn: civilDaySchema.nullable().default(null),
    })
    .prefault({}),
});
