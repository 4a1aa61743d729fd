import { createHmac } from 'node:crypto';
import { invariant } from '../../shared/result/invariant.ts';
import { contextOf, openPiece, sealPiece } from '../../shared/sealing/seal-bytes.ts';
import type { DocumentSeal } from '../documents.ts';
import type { FileSeal } from '../file-seal.ts';
import type { KeyName } from './key-list.ts';
import type { Keyring } from './keyring.ts';
import type { VaultKeys } from './vault-keys.ts';

/** The key of the small files beside the journal. */
export const filesKey: KeyName = { purpose: 'files', scope: '' };
/** The key with which the page seals the rows of its cache. */
export const cacheKeyName: KeyName = { purpose: 'cache', scope: '' };

/**
 * Seals one small file beside the journal, bound to its name: one file does not pass for another. The
 * first four bytes say which key sealed it, so that files of before a change of keys still open.
 */
export function fileSealOf(keys: VaultKeys, name: string): FileSeal {
  return {
    seal: (plain) => {
      const id = keys.current.idFor(filesKey.purpose, filesKey.scope);
      invariant(id !== null, 'a vault has a key for its files');
      return sealUnder(keys.current, id, plain, ['paradocket-file', name]);
    },
    open: (stored) => openNumbered(keys.current, stored, ['paradocket-file', name]),
  };
}

/** Seals kept documents each under a key of its own, in files whose names tell nobody what is in them. */
export function documentSealOf(keys: VaultKeys): DocumentSeal {
  const nameOf = (sha256: string): KeyName => ({ purpose: 'document', scope: sha256 });
  // The oldest key of files names them for good: names do not change with new keys.
  const fileNameOf = (sha256: string): string =>
    createHmac('sha256', oldestKey(keys.current)).update(sha256).digest('hex');
  return {
    prepare: (sha256) => keys.prepare([nameOf(sha256)]),
    fileNameOf,
    digestsOf: (names) => {
      const there = new Set(names);
      return keys.current.scopesOf('document').filter((sha256) => there.has(fileNameOf(sha256)));
    },
    seal: (bytes, sha256) => {
      const id = keys.current.idFor('document', sha256);
      invariant(id !== null, 'a document has a key before it is kept');
      return sealUnder(keys.current, id, bytes, ['paradocket-document', sha256]);
    },
    open: (stored, sha256) => openNumbered(keys.current, stored, ['paradocket-document', sha256]),
  };
}

const ID_BYTES = 4;

function sealUnder(
  { vaultId, keyOf }: Keyring,
  id: number,
  plain: Uint8Array,
  words: readonly string[],
): Uint8Array {
  const key = keyOf(id);
  invariant(key !== null && key !== 'purged', 'what is sealed has a key');
  const number = Buffer.alloc(ID_BYTES);
  number.writeUInt32LE(id);
  return Buffer.concat([number, sealPiece(key, plain, contextOf(...words, vaultId, id))]);
}

function openNumbered(
  { vaultId, keyOf }: Keyring,
  stored: Uint8Array,
  words: readonly string[],
): Uint8Array | null {
  if (stored.length < ID_BYTES) return null;
  const id = Buffer.from(stored.buffer, stored.byteOffset, ID_BYTES).readUInt32LE();
  const key = keyOf(id);
  if (key === null || key === 'purged') return null;
  return openPiece(key, stored.subarray(ID_BYTES), contextOf(...words, vaultId, id));
}

function oldestKey(keyring: Keyring): Uint8Array {
  const key = keyring.firstKeyFor(filesKey.purpose, filesKey.scope);
  invariant(key !== null, 'a vault has a key for its files');
  return key;
}
