import { z } from 'zod';
import { caseDateSchema, partialDaySchema } from '../time/case-date.ts';
import { parseANumber } from './a-number.ts';
import { idSchema, lineSchema, proseSchema, provenanceShape, recordShape } from './record.ts';

/** A number by which somebody who holds or prosecutes the client knows the client. */
export const identifierSchema = z
  .strictObject({
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
    /** As given. A-numbers, however written, are kept as nine digits, `012345678`. */
    value: lineSchema.min(1),
    /** Who gave it. */
    issuedBy: lineSchema.default(''),
    /** The name under which the holder booked the client, where it differs. */
    nameAsBooked: lineSchema.default(''),
  })
  .overwrite((identifier) => {
    const number = identifier.kind === 'a-number' ? parseANumber(identifier.value) : null;
    return number?.ok === true ? { ...identifier, value: number.value } : identifier;
  })
  .superRefine(({ kind, value }, context) => {
    if (kind === 'a-number' && !parseANumber(value).ok)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'must be an A-number: 8 or 9 digits, with or without A, dashes and spaces',
      });
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
  /** As exactly as it is known: `1995`, `1995-04` or `1995-04-09`. */
  dateOfBirth: partialDaySchema.nullable().default(null),
  countryOfBirth: lineSchema.default(''),
  nationality: lineSchema.default(''),
  language: lineSchema.default(''),
  dialect: lineSchema.default(''),
  needsInterpreter: z.boolean().nullable().default(null),
  phone: lineSchema.default(''),
  email: lineSchema.default(''),
  contacts: z.array(contactPersonSchema).max(200).default([]),
  entries: z.array(entrySchema).max(100).default([]),
  ...provenanceShape,
});
export type Client = z.infer<typeof clientSchema>;
