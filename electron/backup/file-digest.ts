import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ok, type Result } from '../../shared/result/result.ts';
import { errnoOf, fileFailure } from '../file-failure.ts';

/**
 * SHA-256 of a file as it stands on the disk, in hex.
 *
 * @failure those of `fileFailure`
 */
export async function digestOfFile(path: string): Promise<Result<string>> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    return ok(hash.digest('hex'));
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, path, 'read') };
  }
}
