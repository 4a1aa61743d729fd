import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { idSchema, lineSchema, proseSchema, recordShape, restrictedClassSchema } from './record.ts';

/** A number by which somebody who holds or prosecutes the client knows the client. */
export const identifierSchema = z.strictObject({
  kind: z.enum([
    'a-number',
    'usms',
    'bop',
    'state',
    'booking',
    'sevis',
    'fbi',
    'passport',
    'other',
  ]),
  /** As given. A-numbers are kept as nine digits, `012345678`. */
  value: lineSchema.min(1),
  /** Who gave it. */
  issuedBy: lineSchema.default(''),
  /** The name under which the holder booked the client, where it differs. */
  nameAsBooked: lineSchema.default(''),
});

/** Somebody around the client and what that person may be told. */
export const contactPersonSchema = z.strictObject({
  id: idSchema,
  name: lineSchema.min(1),
  /** "sister", "sponsor", "criminal counsel". */
  role: lineSchema.default(''),
  mayBeTold: z.enum(['nothing', 'dates', 'custody', 'all']).default('nothing'),
  phone: lineSchema.default(''),
  safeHours: lineSchema.default(''),
  email: lineSchema.default(''),
  note: proseSchema.default(''),
});

/** A stay in the country: arrival, status given, when it runs out. */
export const entrySchema = z.strictObject({
  /** As exactly as it is known. */
  on: caseDateSchema.nullable().default(null),
  place: lineSchema.default(''),
  status: lineSchema.default(''),
  expiresOn: caseDateSchema.nullable().default(null),
});

/** The person whose cases these are. */
export const clientSchema = z.strictObject({
  ...recordShape,
  /** As the client writes it, in any script. */
  name: lineSchema.min(1),
  /** For sorting: "Petrova, Kseniia". Empty means: sort by `name`. */
  sortName: lineSchema.default(''),
  aliases: z.array(lineSchema.min(1)).max(50).default([]),
  identifiers: z.array(identifierSchema).max(50).default([]),
  dateOfBirth: civilDaySchema.nullable().default(null),
  countryOfBirth: lineSchema.default(''),
  nationality: lineSchema.default(''),
  language: lineSchema.default(''),
  dialect: lineSchema.default(''),
  needsInterpreter: z.boolean().nullable().default(null),
  phone: lineSchema.default(''),
  email: lineSchema.default(''),
  contacts: z.array(contactPersonSchema).max(200).default([]),
  entries: z.array(entrySchema).max(100).default([]),
  restricted: z.array(restrictedClassSchema).default([]),
  note: proseSchema.default(''),
});
export type Client = z.infer<typeof clientSchema>;
