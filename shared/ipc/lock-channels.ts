import { z } from 'zod';
import { lineSchema } from '../model/record.ts';
import { newPassphraseSchema, passphraseSchema } from '../sealing/passphrase.ts';
import { failureSchema } from '../result/failure-schema.ts';
import { nothing, themeSchema } from './parts.ts';

/** Requests of the page that stands while the vault is locked: answered for that window alone. */
export const lockChannels = {
  'lock:state': {
    request: nothing,
    response: z.strictObject({
      colorScheme: themeSchema,
      /** How long the next passphrase must wait, in milliseconds. */
      waitMs: z.int().min(0),
    }),
  },
  /** Opens the vault and the main window; answers only where that failed. */
  'lock:open': {
    request: z.union([
      z.strictObject({ passphrase: passphraseSchema }),
      z.strictObject({ recoveryCode: lineSchema, newPassphrase: newPassphraseSchema }),
    ]),
    response: z.strictObject({ failure: failureSchema, waitMs: z.int().min(0) }).nullable(),
  },
} as const;
export type LockChannel = keyof typeof lockChannels;
export type OpenRequest = z.output<(typeof lockChannels)['lock:open']['request']>;
