import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, randomBytes } from '@noble/ciphers/utils.js';

/** Length of every key, in bytes. */
export const KEY_BYTES = 32;
/** Random nonces of this length never meet, however much one key seals. */
export const NONCE_BYTES = 24;
const TAG_BYTES = 16;

/** What came out of sealing: opens with the same key, nonce and context alone. */
export type Sealed = { readonly nonce: Uint8Array; readonly bytes: Uint8Array };

/**
 * Seals bytes under a key, bound to a context: what they are and where they stand.
 *
 * @source XChaCha20-Poly1305, draft-irtf-cfrg-xchacha-03, read 2026-11-26
 */
export function sealBytes(key: Uint8Array, plain: Uint8Array, context: Uint8Array): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
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

/** Seals into one piece, the nonce first: for whatever has no place of its own for a nonce. */
export function sealPiece(key: Uint8Array, plain: Uint8Array, context: Uint8Array): Uint8Array {
  const { nonce, bytes } = sealBytes(key, plain, context);
  return concatBytes(nonce, bytes);
}

/** Undoes `sealPiece`; null where the piece, the context or the key is another one. */
export function openPiece(
  key: Uint8Array,
  piece: Uint8Array,
  context: Uint8Array,
): Uint8Array | null {
  const sealed = { nonce: piece.subarray(0, NONCE_BYTES), bytes: piece.subarray(NONCE_BYTES) };
  return openBytes(key, sealed, context);
}

/** Words as the context of something sealed. */
export function contextOf(...words: readonly (string | number)[]): Uint8Array {
  return new TextEncoder().encode(words.join(' '));
}
