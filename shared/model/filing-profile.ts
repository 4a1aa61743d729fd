import { z } from 'zod';
import { civilDaySchema } from '../time/civil-day.ts';
import { lineSchema, namedPersonSchema, recordShape } from './record.ts';

/** What a court of a state asks of papers that are filed with it. Without a choice: the strictest of the federal rules. */
export const filingPracticeSchema = z.strictObject({
  /** As the office names it: "Vermont Superior Court, Criminal Division". */
  court: lineSchema.trim().min(1),
  /** The rules that were read: "V.R.P.A.R. 6(b)". */
  rules: lineSchema.trim().min(1),
  /** No A-number at all, or its last three digits. */
  aNumber: z.enum(['none', 'masked']).default('none'),
  /** Of Social Security and taxpayer numbers and financial accounts. */
  numbers: z.enum(['last-four', 'none']).default('last-four'),
  birthDates: z.enum(['year', 'as-recorded']).default('year'),
  /** Names of minors. */
  minors: z.enum(['initials', 'as-recorded']).default('initials'),
  addresses: z.enum(['city-and-state', 'as-recorded']).default('city-and-state'),
  paper: z.enum(['letter', 'any']).default('letter'),
  /** Nothing of an immigration case prints, as in a federal criminal court. */
  leavesOutImmigration: z.boolean().default(true),
});
export type FilingPractice = z.infer<typeof filingPracticeSchema>;

/**
 * What the office knows of one state court, by an attorney who read its rules. Nothing is filed there
 * before one has.
 */
export const filingProfileSchema = z.strictObject({
  ...recordShape,
  ...filingPracticeSchema.shape,
  checkedBy: namedPersonSchema,
  checkedOn: civilDaySchema,
});
export type FilingProfile = z.infer<typeof filingProfileSchema>;
