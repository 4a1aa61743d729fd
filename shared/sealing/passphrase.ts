import { z } from 'zod';

/** Shorter ones are guessed by machines; five plain words have twenty letters and more. */
export const SHORTEST_PASSPHRASE = 12;
/** A longer one is a slip: somebody pasted a text. */
export const LONGEST_PASSPHRASE = 1_000;

/** A passphrase as it is typed to open something. */
export const passphraseSchema = z.string().min(1).max(LONGEST_PASSPHRASE);

/** A passphrase as it is chosen. */
export const newPassphraseSchema = passphraseSchema.min(SHORTEST_PASSPHRASE);

/** What opens a locked file: its passphrase, or the text of a secret key (`AGE-SECRET-KEY-1…`). */
export const openerSchema = z.union([
  z.strictObject({ passphrase: passphraseSchema }),
  z.strictObject({ key: z.string().min(1).max(1_000) }),
]);
export type TypedOpener = z.infer<typeof openerSchema>;
