import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_DOCUMENT } from '../shared/ipc.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { errnoOf, fileFailure } from './file-failure.ts';

/**
 * How documents go to the disk and come back, each known by the digest of its bytes: the one place where
 * they are sealed. Without a passphrase they lie as they are.
 */
export type DocumentSeal = {
  /** Sees to it that a document can be sealed. */
  readonly prepare: (sha256: string) => Promise<Result<undefined>>;
  readonly fileNameOf: (sha256: string) => string;
  /** Which documents stand under some names of files. */
  readonly digestsOf: (names: readonly string[]) => readonly string[];
  readonly seal: (bytes: Uint8Array, sha256: string) => Uint8Array;
  /** Null where it is not what was sealed. */
  readonly open: (stored: Uint8Array, sha256: string) => Uint8Array | null;
};
/** Leaves documents as they are. */
export const plainDocuments: DocumentSeal = {
  prepare: () => Promise.resolve(ok(undefined)),
  fileNameOf: (sha256) => sha256,
  digestsOf: (names) => names,
  seal: (bytes) => bytes,
  open: (stored) => stored,
};

/** The kept documents of a profile: notices, e-mails, scans, each under the digest of its bytes. */
export type DocumentStore = {
  /**
   * Keeps bytes and answers their SHA-256 once they are flushed. The same bytes are kept once.
   *
   * @failure document/too-large, and those of `writeFileAtomically`
   */
  readonly keep: (bytes: Uint8Array) => Promise<Result<{ readonly sha256: string }>>;
  /**
   * Reads a document back and compares it with its digest.
   *
   * @failure document/missing, document/damaged, and those of `fileFailure`
   */
  readonly read: (sha256: string) => Promise<Result<{ readonly bytes: Uint8Array }>>;
  /** Removes a document; one that is not there is removed. Rejects where the disk fails. */
  readonly remove: (sha256: string) => Promise<void>;
  /**
   * Digests of all that are kept, in no order.
   *
   * @failure those of `fileFailure`
   */
  readonly list: () => Promise<Result<readonly string[]>>;
};
const documentName = /^[0-9a-f]{64}$/;

/** @param folder made when the first document is kept */
export function openDocuments(folder: string, seal: DocumentSeal = plainDocuments): DocumentStore {
  const pathOf = (sha256: string) => join(folder, seal.fileNameOf(sha256));
  const read: DocumentStore['read'] = async (sha256) => {
    try {
      const bytes = seal.open(await readFile(pathOf(sha256)), sha256);
      return bytes !== null && digestOf(bytes) === sha256
        ? ok({ bytes })
        : fail('document/damaged');
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === '') throw error;
      if (errno === 'ENOENT') return fail('document/missing');
      return { ok: false, failure: fileFailure(error, pathOf(sha256), 'read') };
    }
  };
  return {
    read,
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    async list() {
      try {
        return ok(
          seal.digestsOf((await readdir(folder)).filter((name) => documentName.test(name))),
        );
      } catch (error) {
        const errno = errnoOf(error);
        if (errno === '') throw error;
        if (errno === 'ENOENT') return ok([]);
        return { ok: false, failure: fileFailure(error, folder, 'read') };
      }
    },
    async keep(bytes) {
      if (bytes.length > LARGEST_DOCUMENT)
        return fail('document/too-large', { megabytes: LARGEST_DOCUMENT / 1024 / 1024 });
      const sha256 = digestOf(bytes);
      // A copy that was damaged since is written anew.
      if ((await isThere(pathOf(sha256))) && (await read(sha256)).ok) return ok({ sha256 });
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
      } catch (error) {
        if (errnoOf(error) === '') throw error;
        return { ok: false, failure: fileFailure(error, folder, 'write') };
      }
      const prepared = await seal.prepare(sha256);
      if (!prepared.ok) return prepared;
      const written = await writeFileAtomically(pathOf(sha256), seal.seal(bytes, sha256));
      return written.ok ? ok({ sha256 }) : written;
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
