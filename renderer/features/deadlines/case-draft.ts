import { z } from 'zod';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

const courtSchema = z.strictObject({
  text: z.string(),
  /** Null while the text names no court that was picked. */
  picked: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      shortName: z.string(),
      city: z.string(),
      zone: z.string().nullable(),
    })
    .nullable(),
});

const caseDraftSchema = z.strictObject({
  /** The rule that is counted: "CR-03", or a method, "TC-D"; empty while none is chosen. */
  ruleId: z.string(),
  /** The trigger, with its time where hours are counted. */
  on: z.string(),
  /** IANA name; null = not said. */
  zone: z.string().nullable(),
  custody: z.enum(['detained', 'not-detained', 'not-known']),
  court: courtSchema,
  isByMail: z.boolean(),
  /** Days of the other triggers of rules, by their keys. */
  otherDays: z.record(z.string(), z.string()),
  exclusions: z.array(
    z.strictObject({ id: z.string(), from: z.string(), to: z.string(), reason: z.string() }),
  ),
  closures: z.array(z.strictObject({ id: z.string(), on: z.string(), reason: z.string() })),
  orderedOn: z.string(),
  stoppedOn: z.string(),
  /** The rule that ships off and is counted all the same; another rule has to be asked for anew. */
  evenOffFor: z.string(),
  /** The period of a bare method. */
  amount: z.string(),
  unit: z.enum(['hours', 'days', 'months', 'years']),
});

/** The case of the calculator as it is typed. No client is named in it. */
export type CaseDraft = z.infer<typeof caseDraftSchema>;

/** A draft as it was kept. */
export const readCaseDraft: KeptReader<CaseDraft> = keptReader(caseDraftSchema);

/** A case of which nothing is known. */
export const emptyCase: CaseDraft = {
  ruleId: '',
  on: '',
  zone: null,
  custody: 'not-known',
  court: { text: '', picked: null },
  isByMail: false,
  otherDays: {},
  exclusions: [],
  closures: [],
  orderedOn: '',
  stoppedOn: '',
  evenOffFor: '',
  amount: '',
  unit: 'days',
};
