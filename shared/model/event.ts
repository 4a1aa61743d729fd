import { z } from 'zod';
import { caseDateSchema, wallTimeSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { chargeDetailsSchema } from './charge.ts';
import { appointmentDetailsSchema, hearingDetailsSchema } from './hearing.ts';
import {
  authoritySchema,
  datedShape,
  factShape,
  idSchema,
  lineSchema,
  personRefSchema,
  proseSchema,
  recordRefSchema,
} from './record.ts';
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

const eventShape = {
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

const dated = { ...eventShape, ...datedShape };

/** A meeting with officers short of an arrest: inspection, questioning, raid. */
export const encounterSchema = z.strictObject({
  ...dated,
  kind: z.literal('encounter'),
  details: z
    .strictObject({ agency: lineSchema.default(''), place: lineSchema.default('') })
    .prefault({}),
});

export const arrestSchema = z.strictObject({
  ...dated,
  kind: z.literal('arrest'),
  details: z
    .strictObject({
      agency: lineSchema.default(''),
      place: lineSchema.default(''),
      warrant: z
        .enum(['judicial-warrant', 'administrative-warrant', 'warrantless', 'unknown'])
        .default('unknown'),
    })
    .prefault({}),
});

export const visaActionSchema = z.strictObject({
  ...dated,
  kind: z.literal('visa-action'),
  details: z
    .strictObject({
      action: z
        .enum([
          'issued',
          'refused',
          'cancelled',
          'revoked',
          'expired',
          'status-granted',
          'status-ended',
          'other',
        ])
        .default('other'),
      visaClass: lineSchema.default(''),
      by: lineSchema.default(''),
    })
    .prefault({}),
});

export const chargeSchema = z.strictObject({
  ...dated,
  kind: z.literal('charge'),
  details: chargeDetailsSchema.prefault({}),
});

export const filingSchema = z.strictObject({
  ...dated,
  kind: z.literal('filing'),
  details: z
    .strictObject({
      /** "petition for a writ of habeas corpus", "complaint", "motion to reopen". */
      document: lineSchema.default(''),
      filedBy: z.enum(['us', 'government', 'court', 'other', 'unknown']).default('unknown'),
      /** Docket entry date where it differs from the day of filing. */
      enteredOn: civilDaySchema.nullable().default(null),
      served: lineSchema.default(''),
    })
    .prefault({}),
});

/** A hearing has no date of its own: its settings carry the dates. */
export const hearingSchema = z.strictObject({
  ...eventShape,
  kind: z.literal('hearing'),
  details: hearingDetailsSchema,
});

/** An appointment has no date of its own: its settings carry the dates. */
export const appointmentSchema = z.strictObject({
  ...eventShape,
  kind: z.literal('appointment'),
  details: appointmentDetailsSchema,
});

export const orderSchema = z.strictObject({
  ...dated,
  kind: z.literal('order'),
  details: z
    .strictObject({
      orderType: z
        .enum([
          'release',
          'detention',
          'bail',
          'transfer',
          'stay',
          'scheduling',
          'removal',
          'termination',
          'grant',
          'denial',
          'judgment',
          'other',
        ])
        .default('other'),
      issuedBy: lineSchema.default(''),
      /** Authorities that an order of release or detention speaks to; empty = not said. */
      bindsAuthorities: z.array(authoritySchema).default([]),
      servedOn: caseDateSchema.nullable().default(null),
      /** Whether it still holds; null = nobody has said. */
      force: z.enum(['in-force', 'stayed', 'vacated', 'superseded']).nullable().default(null),
      /** The order that took its place. */
      supersededBy: idSchema.nullable().default(null),
    })
    .superRefine(({ force, supersededBy }, context) => {
      if (supersededBy !== null && force !== 'superseded')
        context.addIssue({
          code: 'custom',
          path: ['supersededBy'],
          message: 'must be null unless the order is superseded',
        });
    })
    .prefault({}),
});

export const releaseSchema = z.strictObject({
  ...dated,
  kind: z.literal('release'),
  details: z
    .strictObject({
      /** Whose custody ended. */
      from: authoritySchema.nullable().default(null),
      how: z
        .enum([
          'bail',
          'bond',
          'own-recognizance',
          'order-of-supervision',
          'parole',
          'conditions',
          'sentence-served',
          'dismissal',
          'other',
          'unknown',
        ])
        .default('unknown'),
      place: lineSchema.default(''),
    })
    .prefault({}),
});

/** Bond, step by step; "set" is never "posted". The event's own date is that of the last step. */
export const bondSchema = z.strictObject({
  ...dated,
  kind: z.literal('bond'),
  details: z
    .strictObject({
      /** The same in all steps of one bond; null where it stands alone. */
      bondId: idSchema.nullable().default(null),
      forum: lineSchema.default(''),
      step: z
        .enum([
          'asked',
          'heard',
          'set',
          'denied',
          'appealed',
          'stayed',
          'posted',
          'released',
          'breached',
          'cancelled',
        ])
        .default('asked'),
      amountUsd: z.number().min(0).nullable().default(null),
      deniedBecause: proseSchema.default(''),
      conditions: proseSchema.default(''),
      /** Who appealed the decision; null = not said. */
      appealedBy: z.enum(['us', 'government', 'both']).nullable().default(null),
      /** Who posted it: confidential, never printed. */
      postedBy: lineSchema.default(''),
      /** Where the client was let go once it was posted. */
      releasePlace: lineSchema.default(''),
    })
    .prefault({}),
});

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

export const noteSchema = z.strictObject({
  ...dated,
  kind: z.literal('note'),
  details: z.strictObject({ text: proseSchema.default('') }).prefault({}),
});

/** Anything dated in a matter that is neither custody nor a claim. One event per fact. */
export const eventSchema = z.discriminatedUnion('kind', [
  encounterSchema,
  arrestSchema,
  visaActionSchema,
  chargeSchema,
  filingSchema,
  hearingSchema,
  appointmentSchema,
  orderSchema,
  releaseSchema,
  bondSchema,
  conditionSchema,
  contactSchema,
  deadlineSchema,
  taskSchema,
  noteSchema,
]);
export type CaseEvent = z.infer<typeof eventSchema>;
export type EventKind = CaseEvent['kind'];
export type EventOfKind<K extends EventKind> = Extract<CaseEvent, { kind: K }>;

/** Every event kind, in the order in which menus list them. */
export const eventKinds = [
  'hearing',
  'appointment',
  'filing',
  'order',
  'charge',
  'arrest',
  'encounter',
  'visa-action',
  'release',
  'bond',
  'condition',
  'contact',
  'deadline',
  'task',
  'note',
] as const satisfies readonly EventKind[];
