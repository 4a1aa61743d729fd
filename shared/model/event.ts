import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { chargeDetailsSchema } from './charge.ts';
import { conditionSchema, contactSchema, deadlineSchema, taskSchema } from './duty-event.ts';
import { dated, eventShape } from './event-shape.ts';
import { appointmentDetailsSchema, hearingDetailsSchema } from './hearing.ts';
import { authoritySchema, idSchema, lineSchema, proseSchema } from './record.ts';

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
