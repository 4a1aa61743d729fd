import { readFile } from 'node:fs/promises';
import { ok, type Result } from '../../shared/result/result.ts';
import { type AgeKey, readAgeKey } from '../age-key.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';
import type { SealedFile } from '../file-seal.ts';

/** Where the key that automatic backups are locked to is kept on this laptop. */
export interface BackupKeys {
  /**
   * Null = none was made yet.
   *
   * @failure age/no-key what is kept is no key; those of `fileFailure`
   */
  read(): Promise<Result<AgeKey | null>>;
  /** @failure those of `writeFileAtomically` */
  write(key: AgeKey): Promise<Result<undefined>>;
}

/** Keeps the key in a file of its owner alone, as the `age` tool reads it. */
export function backupKeyFile({ path, seal }: SealedFile): BackupKeys {
  return {
    async read() {
      let text: string;
      try {
        const plain = seal.open(await readFile(path));
        text = plain === null ? '' : Buffer.from(plain).toString('utf8');
      } catch (error) {
        const errno = errnoOf(error);
        if (errno === '') throw error;
        if (errno === 'ENOENT') return ok(null);
        return { ok: false, failure: fileFailure(error, path, 'read') };
      }
      return readAgeKey(text);
    },
    write: ({ identity }) => writeFileAtomically(path, seal.seal(Buffer.from(`${identity}\n`))),
  };
}
