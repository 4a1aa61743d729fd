import { readFile, stat } from 'node:fs/promises';
import { type Failure, fail, ok, type Result } from '../shared/result/result.ts';
import { errnoOf, fileFailure } from './file-failure.ts';

/**
 * Reads a file that a person named, all of it.
 *
 * @param largest in bytes
 * @param tooLarge what a larger one is refused with, before it is read
 * @failure `tooLarge`, file/not-regular, and those of `fileFailure`
 */
export async function readWholeFile(
  path: string,
  largest: number,
  tooLarge: Failure,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const there = await stat(path);
    // A pipe or a terminal may never end.
    if (!there.isFile() && !there.isDirectory()) return fail('file/not-regular', { path });
    if (there.size > largest) return { ok: false, failure: tooLarge };
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return { ok: false, failure: fileFailure(error, path, 'read') };
  }
}
