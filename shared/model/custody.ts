import { z } from 'zod';
import { caseDateSchema, wallTimeSchema, zoneSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import {
  authoritySchema,
  facilitySchema,
  factShape,
  idSchema,
  lineSchema,
  personRefSchema,
  proseSchema,
} from './record.ts';

/** One facility and its operator, under one authority, from book-in to book-out. */
export const stintSchema = z.strictObject({
  ...factShape,
  authority: authoritySchema,
  /** Null where the place is unknown; the custody itself is known. */
  facility: facilitySchema.nullable().default(null),
  /** Who runs the place: a county, a contractor. */
  operator: lineSchema.default(''),
  bookIn: caseDateSchema,
  /** Null while the stint runs as far as the file knows. */
  bookOut: caseDateSchema.nullable().default(null),
  /** How it ended, where known. */
  endedBy: z.enum(['transfer', 'release', 'removal', 'death', 'unknown']).nullable().default(null),
});
export type Stint = z.infer<typeof stintSchema>;

/** Something that lays claim to a person without holding them: never counted as days. */
export const claimSchema = z.strictObject({
  ...factShape,
  kind: z.enum([
    'ice-detainer-i247a',
    'warrant-i200',
    'warrant-i205',
    'criminal-warrant',
    'writ',
    'probation-hold',
    'ice-custody-claim',
    'other',
  ]),
  authority: authoritySchema,
  title: lineSchema.default(''),
  /** Where it was lodged, or who issued it. */
  with: lineSchema.default(''),
  lodged: caseDateSchema,
  served: caseDateSchema.nullable().default(null),
  /** Null while it stands as far as the file knows. */
  lifted: caseDateSchema.nullable().default(null),
});
export type Claim = z.infer<typeof claimSchema>;

/** Who asserts which legal basis for a hold, since when: the basis is often the very dispute. */
export const positionSchema = z.strictObject({
  ...factShape,
  assertedBy: lineSchema.min(1),
  authority: authoritySchema,
  /** "8 USC 1225(b)", "8 USC 1226(a)", "18 USC 3142(e)". */
  basis: lineSchema.min(1),
  from: caseDateSchema,
  to: caseDateSchema.nullable().default(null),
});
export type Position = z.infer<typeof positionSchema>;

/** Somebody looked where the client is: locator, facility, officer, family, client's call. */
export const confirmationSchema = z.strictObject({
  ...factShape,
  on: civilDaySchema,
  time: wallTimeSchema.optional(),
  zone: zoneSchema.optional(),
  against: lineSchema.min(1),
  result: z.enum(['in-custody', 'not-found', 'released']),
  authority: authoritySchema.nullable().default(null),
  facility: facilitySchema.nullable().default(null),
  by: personRefSchema.default(''),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** What a bar can forbid. */
export const barForbids = ['removal', 'transfer', 'transfer-out-of-district'] as const;

/** What forbids to remove or to transfer the client. */
export const barSchema = z.strictObject({
  ...factShape,
  kind: z.enum([
    'automatic-stay',
    'court-stay',
    'tro',
    'no-removal-order',
    'no-transfer-order',
    'pending-fear-claim',
    'other',
  ]),
  issuedBy: lineSchema.default(''),
  bound: lineSchema.default(''),
  forbids: z.array(z.enum(barForbids)).default(['removal']),
  proceedingId: idSchema.nullable().default(null),
  from: caseDateSchema,
  /** To the hour where the order says so; null = until further order. */
  expires: caseDateSchema.nullable().default(null),
  /** When it was taken away before it ran out; null while it stands as far as the file knows. */
  lifted: caseDateSchema.nullable().default(null),
  served: z.array(z.strictObject({ on: caseDateSchema, whom: lineSchema.min(1) })).default([]),
  text: proseSchema.default(''),
});
export type Bar = z.infer<typeof barSchema>;
