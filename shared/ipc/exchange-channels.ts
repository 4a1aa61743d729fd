import { z } from 'zod';
import { manifestSchema } from '../merging/exchange.ts';
import { lineSchema } from '../model/record.ts';
import { openerSchema, passphraseSchema } from '../sealing/passphrase.ts';
import { digestSchema, nothing, resultOf } from './parts.ts';

/** What a file between laptops is locked to: one passphrase, or the key of whoever shall read it. */
const lockSchema = z.union([
  z.strictObject({ passphrase: passphraseSchema }),
  z.strictObject({ recipient: z.string().regex(/^age1[0-9a-z]{20,200}$/) }),
]);
/** Files between laptops. */
export const exchangeChannels = {
  /** Locks a file for another laptop and saves it where the user says; null on cancel. */
  'exchange:save': {
    request: z.strictObject({
      manifest: manifestSchema
        .omit({ format: true, version: true, schema: true, sha256: true, counts: true })
        .extend({ counts: manifestSchema.shape.counts.omit({ documents: true }) }),
      body: z.string(),
      /** Kept documents that go along, by the digests of their bytes. */
      documents: z.array(digestSchema).max(100_000),
      lock: lockSchema,
    }),
    response: resultOf(
      z.strictObject({ file: z.string(), missingDocuments: z.int().min(0) }).nullable(),
    ),
  },
  /** Lets the user pick such a file and says what opens it; null on cancel. */
  'exchange:pick': {
    request: nothing,
    response: resultOf(
      z.strictObject({ name: lineSchema, lockedBy: z.enum(['passphrase', 'key']) }).nullable(),
    ),
  },
  /** Opens the file that was picked last. Nothing of it is kept yet. */
  'exchange:unlock': {
    request: openerSchema,
    response: resultOf(z.strictObject({ manifest: manifestSchema, body: z.string() })),
  },
  /** Keeps documents of the file that was opened last, by the digests of their bytes; how many. */
  'exchange:keep-documents': {
    request: z.strictObject({ wanted: z.array(digestSchema).max(100_000) }),
    response: resultOf(z.int().min(0)),
  },
} as const;
