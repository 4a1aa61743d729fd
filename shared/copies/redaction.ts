import { z } from 'zod';

/** What was put out of a text. */
export const redactionPatternSchema = z.enum([
  'a-number',
  'social-security-number',
  'taxpayer-number',
  'financial-account',
  'birth-date',
  'minor-name',
  'home-address',
  'phone',
  'e-mail',
  'passport',
  'identifier',
  'nationality',
  'word',
]);
export type RedactionPattern = z.infer<typeof redactionPatternSchema>;

/** One line of the list of what was redacted: where, of what kind and how often; never the secret itself. */
export const redactionSchema = z.strictObject({
  where: z.strictObject({
    recordId: z.string(),
    /** `title`, `sources[0].label`, `details.place`. */
    field: z.string(),
    /** What the record is called in this copy, after redaction. */
    label: z.string(),
  }),
  pattern: redactionPatternSchema,
  count: z.int().min(1),
});
export type Redaction = z.infer<typeof redactionSchema>;
