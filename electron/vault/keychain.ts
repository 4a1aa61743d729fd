import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from '../../shared/sealing/seal-bytes.ts';

/**
 * Where the system locks small secrets for the person who is logged in: the keychain of macOS, DPAPI of
 * Windows, the secret service of a Linux desktop.
 */
export type Keychain = {
  /** False where it would keep nothing from other people: there is none on some Linux desktops. */
  readonly isThere: () => Promise<boolean>;
  /** Bytes that only it opens, in base64. */
  readonly lock: (secret: Uint8Array) => Promise<string>;
  /** Null where it does not open them: another person, another laptop, or it was made anew. */
  readonly unlock: (locked: string) => Promise<Uint8Array | null>;
};

/** A part of a key, and the same as only the keychain opens it. */
export type KeychainPart = { readonly secret: Uint8Array; readonly locked: string };

/** A new random part; null where there is no keychain, or it does not take it: somebody may refuse it. */
export async function makePart(keychain: Keychain): Promise<KeychainPart | null> {
  if (!(await keychain.isThere())) return null;
  const secret = Uint8Array.from(randomBytes(KEY_BYTES));
  const locked = await keychain.lock(secret).catch(() => null);
  return locked === null ? null : { secret, locked };
}

/** Of a laptop without one. */
export const noKeychain: Keychain = {
  isThere: () => Promise.resolve(false),
  lock: () => Promise.reject(new Error('there is no keychain')),
  unlock: () => Promise.resolve(null),
};
