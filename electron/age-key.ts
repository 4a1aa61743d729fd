import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, ok, type Result } from '../shared/result/result.ts';

/** A key pair of age: the secret as it is written down, and what files are locked to. */
export type AgeKey = {
  /** `AGE-SECRET-KEY-1…`, 74 letters and digits. */
  readonly identity: string;
  /** `age1…`: it locks and cannot open, so it may lie anywhere. */
  readonly recipient: string;
};

/** Makes a new key pair. */
export async function newAgeKey(): Promise<AgeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Reads the secret as a person typed it: spaces, line ends and small letters are forgiven, a wrong
 * letter is found by its checksum.
 *
 * @failure age/no-key
 */
export async function readAgeKey(typed: string): Promise<Result<AgeKey>> {
  const identity = typed.replaceAll(/\s/g, '').toUpperCase();
  if (!identity.startsWith('AGE-SECRET-KEY-1')) return fail('age/no-key');
  try {
    return ok({ identity, recipient: await identityToRecipient(identity) });
  } catch {
    return fail('age/no-key');
  }
}
