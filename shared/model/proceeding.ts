import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { excludedSpanSchema } from './counter.ts';
import { courtRefSchema } from './court.ts';
import { factShape, lineSchema } from './record.ts';

/** What a practice has open, by the forum's own names. */
export const proceedingKindSchema = z.enum([
  'removal-240',
  'immigration-bond',
  'expedited-removal',
  'credible-fear',
  'reasonable-fear',
  'reinstatement',
  'administrative-removal-238b',
  'withholding-only',
  'asylum-only',
  'bia-appeal',
  'petition-for-review',
  'habeas',
  'uscis-application',
  'ice-stay',
  'ice-custody-review',
  'federal-criminal',
  'supervised-release',
  'state-criminal',
  'county-criminal',
  'municipal-criminal',
  'juvenile',
  'family',
  'post-conviction',
  'probation',
  'other',
]);
export type ProceedingKind = z.infer<typeof proceedingKindSchema>;

/** An attorney's appearance: form (G-28, E-28, CJA, pro hac vice), from and to. */
export const appearanceSchema = z.strictObject({
  counsel: lineSchema.min(1),
  /** True for us, false for opposing or other counsel. */
  ours: z.boolean().default(true),
  form: lineSchema.default(''),
  from: civilDaySchema.nullable().default(null),
  to: civilDaySchema.nullable().default(null),
});

/** One docket. */
export const proceedingSchema = z.strictObject({
  ...factShape,
  kind: proceedingKindSchema,
  /** How the lane is labelled: "Criminal case", "Habeas". Empty = by kind. */
  title: lineSchema.default(''),
  court: courtRefSchema.nullable().default(null),
  /** Empty where it is not known. */
  docketNumber: lineSchema.default(''),
  caption: lineSchema.default(''),
  judge: lineSchema.default(''),
  stage: lineSchema.default(''),
  opposingCounsel: lineSchema.default(''),
  appearances: z.array(appearanceSchema).max(100).default([]),
  /** Removal proceedings: the Notice to Appear, as its date of issue, service and filing are known. */
  ntaIssued: caseDateSchema.nullable().default(null),
  ntaServed: caseDateSchema.nullable().default(null),
  ntaFiled: caseDateSchema.nullable().default(null),
  /** Time that the clocks of this docket leave out (18 USC 3161(h) and the like), as recorded. */
  excluded: z.array(excludedSpanSchema).max(200).default([]),
  openedOn: civilDaySchema.nullable().default(null),
  closedOn: civilDaySchema.nullable().default(null),
  /** Lanes stand in this order, smaller first, then by name. */
  order: z.number().default(0),
});
export type Proceeding = z.infer<typeof proceedingSchema>;
