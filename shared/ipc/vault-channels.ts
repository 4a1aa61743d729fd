import { z } from 'zod';
import { idSchema, lineSchema } from '../model/record.ts';
import { newPassphraseSchema, passphraseSchema } from '../sealing/passphrase.ts';
import { digestSchema, nothing, resultOf } from './parts.ts';

/** Passphrase, recovery code, lock and purge. */
export const vaultChannels = {
  /** Begins to seal the profile: the recovery code that is to be printed. Nothing is written yet. */
  'vault:begin': {
    request: z.strictObject({ passphrase: newPassphraseSchema }),
    response: resultOf(z.strictObject({ recoveryCode: z.string() })),
  },
  /**
   * Seals the profile once the end of the printed code was typed, then starts the app anew, locked.
   * Answers only where it did not come to that.
   */
  'vault:seal': {
    request: z.strictObject({ endOfCode: lineSchema }),
    response: resultOf(nothing),
  },
  /** Another passphrase in place of the one before. */
  'vault:change-passphrase': {
    request: z.strictObject({ current: passphraseSchema, next: newPassphraseSchema }),
    response: resultOf(nothing),
  },
  /** Whether the passphrase opens only together with the system's keychain, and whether there is one. */
  'vault:keychain': {
    request: nothing,
    response: z.enum(['with', 'without', 'not-there']),
  },
  /** From now on the passphrase opens only together with the system's keychain, or without it. */
  'vault:use-keychain': {
    request: z.strictObject({ passphrase: passphraseSchema, isUsed: z.boolean() }),
    response: resultOf(nothing),
  },
  /** Begins to renew the recovery code, or that and all keys: the code that is to be printed. Nothing changes yet. */
  'vault:begin-renewal': {
    request: z.strictObject({ what: z.enum(['code', 'keys']), passphrase: passphraseSchema }),
    response: resultOf(z.strictObject({ recoveryCode: z.string() })),
  },
  /**
   * Renews what was begun, once the end of the printed code was typed: the code of before opens nothing any
   * more. New keys seal all that is sealed from then on, and the app starts anew, locked; then it answers
   * only where it did not come to that. What was sealed before opens with the old keys.
   */
  'vault:renew': {
    request: z.strictObject({ endOfCode: lineSchema }),
    response: resultOf(nothing),
  },
  /**
   * Throws away the keys of clients, matters and documents, then starts the app anew, locked. Answers
   * only where it did not come to that.
   */
  'vault:purge': {
    request: z.strictObject({
      scopes: z.array(idSchema).min(1).max(1_000),
      documents: z.array(digestSchema).max(100_000),
    }),
    response: resultOf(nothing),
  },
  /** Ends the app in order and starts it anew, locked. */
  'vault:lock': { request: nothing, response: resultOf(nothing) },
} as const;
