import { randomBytes, scrypt } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/** What age names this use of scrypt. */
const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
const BLOCK_SIZE = 8;
/** A key is used once, so age gives it no nonce. */
const NO_NONCE = new Uint8Array(12);

/**
 * Wraps the key of an age file with a passphrase. The work is done beside the event loop: the
 * library's own would hold the main process for seconds.
 *
 * @param workFactor log2 of the rounds of scrypt; 18 is what `age` itself takes
 */
export function passphraseRecipient(passphrase: string, workFactor: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES);
      const key = await keyOf(passphrase, salt, workFactor);
      const body = chacha20poly1305(key, NO_NONCE).encrypt(fileKey);
      return [new Stanza(['scrypt', unpadded(salt), String(workFactor)], body)];
    },
  };
}

/** Unwraps it. Only for a header that `lookAtAgeHeader` took: that one bounds the work. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      const [kind, salt = '', factor = ''] = stanza?.args ?? [];
      // A passphrase stands alone in its header, so that whoever knows it made the file.
      if (kind !== 'scrypt' || stanza === undefined || stanzas.length !== 1)
        throw new Error('a passphrase stands alone');
      const bytes = Buffer.from(salt, 'base64');
      if (bytes.length !== SALT_BYTES || unpadded(bytes) !== salt) throw new Error('bad salt');
      const key = await keyOf(passphrase, bytes, Number(factor));
      try {
        return chacha20poly1305(key, NO_NONCE).decrypt(stanza.body);
      } catch {
        return null;
      }
    },
  };
}

function keyOf(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const rounds = 2 ** workFactor;
  const memory = 128 * BLOCK_SIZE * rounds;
  const options = { N: rounds, r: BLOCK_SIZE, p: 1, maxmem: 2 * memory };
  const labelled = Buffer.concat([Buffer.from(LABEL), salt]);
  return new Promise((resolve, reject) => {
    // The same letters, however this keyboard composes them.
    scrypt(passphrase.normalize('NFC'), labelled, 32, options, (error, key) => {
      if (error === null) resolve(new Uint8Array(key));
      else reject(error);
    });
  });
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
