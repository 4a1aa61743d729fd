import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { randomBytes } from 'node:crypto';

/** Length of every key, in bytes. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const TAG_BYTES = 16;

/** Bytes that opened with a key alone, and the nonce that they were sealed with. */
export type Sealed = { readonly nonce: Uint8Array; readonly bytes: Uint8Array };

/**
 * Seals bytes under a key, bound to a context: they open with that key in that context alone.
 *
 * @source XChaCha20-Poly1305, draft-irtf-cfrg-xchacha-03
 */
export function sealBytes(
  key: Uint8Array,
  plain: Uint8Array,
  context: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Sealed {
  return { nonce, bytes: xchacha20poly1305(key, nonce, context).encrypt(plain) };
}

/** Null where the bytes, the nonce, the context or the key is another one. */
export function openBytes(
  key: Uint8Array,
  { nonce, bytes }: Sealed,
  context: Uint8Array,
): Uint8Array | null {
  if (nonce.length !== NONCE_BYTES || bytes.length < TAG_BYTES) return null;
  try {
    return xchacha20poly1305(key, nonce, context).decrypt(bytes);
  } catch {
    return null;
  }
}

/** Nonce and sealed bytes as one piece, for files that have no place of their own for a nonce. */
export function joinSealed({ nonce, bytes }: Sealed): Uint8Array {
  return Buffer.concat([nonce, bytes]);
}

/** Undoes `joinSealed`; whatever was joined, `openBytes` tells. */
export function splitSealed(joined: Uint8Array): Sealed {
  return { nonce: joined.subarray(0, NONCE_BYTES), bytes: joined.subarray(NONCE_BYTES) };
}
