import { z } from 'zod';
import { caseDateSchema, wallTimeSchema, zoneSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';

/** A random id (UUID in records made by the app); letters, digits, `.`, `_`, `-`; at most 64. */
export const idSchema = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, {
  error: 'must be 1 to 64 letters, digits, dots, dashes or underscores',
});

/** As many sources a record can have. */
export const MOST_SOURCES = 100;
/** One line of text that a person wrote. May be empty. */
export const lineSchema = z.string().max(5_000);
/** Several lines of text that a person wrote. May be empty. */
export const proseSchema = z.string().max(20_000);
/** A person by id, or initials such as `MQ` as somebody wrote them; empty where nobody gave any. */
export const personRefSchema = z.union([idSchema, z.literal('')]);
/** The same where somebody must answer for something: never empty. */
export const namedPersonSchema = idSchema.clone();

/** What every record of every table carries. */
export const recordShape = {
  id: idSchema,
  /** 1 for a new record; every change adds one. A change against another revision is refused. */
  rev: z.int().min(1).default(1),
  /** When the record was last changed: UTC milliseconds; 0 where it was never recorded. */
  changedAt: z.int().min(0).default(0),
  /** Who changed it last. */
  changedBy: personRefSchema.default(''),
  /** Archived records are kept, hidden, and can be restored; nothing is deleted by use. */
  archived: z.boolean().default(false),
};

/** Who says that a fact is so, and who disputes it. */
export const standingSchema = z.enum([
  'undisputed',
  'disputed-by-us',
  'disputed-by-the-government',
  'unsure',
]);
export type Standing = z.infer<typeof standingSchema>;

/** Why a record stays out of every copy unless a named attorney releases it. */
export const restrictedClassSchema = z.enum([
  'vawa-t-u',
  'asylum',
  'juvenile-orr',
  'sealed',
  'grand-jury',
  'presentence-pretrial',
  'protective-order',
  'cooperation',
  'medical',
]);
export type RestrictedClass = z.infer<typeof restrictedClassSchema>;

/** Where a fact comes from, to the page; each source keeps the date as it states it. */
export const sourceSchema = z.strictObject({
  kind: z.enum([
    'docket',
    'order',
    'notice',
    'phone-line',
    'portal',
    'locator',
    'facility',
    'officer',
    'client',
    'family',
    'press',
    'document',
    'imported-file',
    'other',
  ]),
  /** What it is, as a person would cite it: "Notice of hearing", "The Boston Globe". */
  label: lineSchema,
  docketNumber: lineSchema.default(''),
  /** Docket entry number, "12" or "12-1". */
  entry: lineSchema.default(''),
  page: lineSchema.default(''),
  /** The date as this source writes it, where it differs or is worth keeping. */
  dateAsStated: lineSchema.default(''),
  /** The words of the source. */
  quote: proseSchema.default(''),
  /** The day the source itself carries. */
  dated: civilDaySchema.nullable().default(null),
  /** The day somebody looked at it. */
  seenOn: civilDaySchema.nullable().default(null),
  /** The kept document that it is; missing where none is kept. */
  documentId: idSchema.optional(),
  /** Why this source stays out of every copy; missing where it need not. */
  restricted: z.array(restrictedClassSchema).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Who last looked whether a date or a place still holds, when, and against what. */
export const checkStampSchema = z.strictObject({
  by: personRefSchema,
  on: civilDaySchema,
  time: wallTimeSchema.optional(),
  zone: zoneSchema.optional(),
  /** The phone line, portal, docket or person that was asked. */
  against: lineSchema,
  result: z.enum(['same', 'changed', 'not-found']),
});

/** An instant in UTC milliseconds; null where it was never recorded. */
export const stampSchema = z.int().min(0).nullable().default(null);

/** Who typed something in and who compared it: two persons, two fields. */
export const enteredShape = {
  /** Who typed it in. */
  enteredBy: personRefSchema.default(''),
  /** When it was first made; never changed afterwards. Null where a file did not say. */
  enteredAt: stampSchema,
  /** The second person who compared it with the source; null while nobody has. */
  verifiedBy: personRefSchema.nullable().default(null),
  verifiedAt: stampSchema,
};

/** What clients and every record inside a matter say of where they come from and where they may go. */
export const provenanceShape = {
  /** Several sources may support one fact; none is a finding, not an error. */
  sources: z.array(sourceSchema).max(MOST_SOURCES).default([]),
  ...enteredShape,
  restricted: z.array(restrictedClassSchema).default([]),
  /** Never printed in any copy, whatever else is released. */
  doNotDisclose: z.boolean().default(false),
  note: proseSchema.default(''),
};

/** What every record inside a matter carries beside `recordShape`. */
export const factShape = {
  ...recordShape,
  matterId: idSchema,
  standing: standingSchema.default('undisputed'),
  check: checkStampSchema.nullable().default(null),
  ...provenanceShape,
};

/** The tables whose rows other rows may name. */
export const recordTableSchema = z.enum([
  'clients',
  'matters',
  'proceedings',
  'events',
  'stints',
  'claims',
  'positions',
  'confirmations',
  'bars',
]);

/** Any record of the same matter, its matter and its client among them. */
export const recordRefSchema = z.strictObject({ table: recordTableSchema, id: idSchema });
export type NamedRecord = z.infer<typeof recordRefSchema>;

/** A date that is always there, though it may be `undated`. */
export const datedShape = { date: caseDateSchema };

/** Authorities that can hold a person. A county jail may hold for any of them. */
export const authoritySchema = z.enum([
  'ice',
  'cbp',
  'usms',
  'bop',
  'orr',
  'state',
  'county',
  'other',
]);
export type Authority = z.infer<typeof authoritySchema>;

/** A place where people are held. */
export const facilitySchema = z
  .strictObject({
    /** Empty where only the city or the state is known: "a place in Massachusetts". */
    name: lineSchema.default(''),
    city: lineSchema.default(''),
    /** Two letters for a US state or territory; may be empty. */
    state: lineSchema.default(''),
    /** Detention facility code of the source, where it gives one. */
    code: lineSchema.default(''),
  })
  .superRefine(({ name, city, state }, context) => {
    if (name === '' && city === '' && state === '')
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'must have a name, a city or a state; where none is known the facility is null',
      });
  });
export type Facility = z.infer<typeof facilitySchema>;
