import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Result } from '../shared/result/result.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { errnoOf } from './file-failure.ts';
import { type FileSeal, plainFile } from './file-seal.ts';

/**
 * Reads a small settings file. A missing or damaged one gives the schema's defaults: nothing in it
 * is worth failing for.
 *
 * @param ifDamaged what one stands for that is there and cannot be read, where that is to be known
 */
export async function readJsonFile<T extends z.ZodType>(
  path: string,
  schema: T,
  seal: FileSeal = plainFile,
  ifDamaged: unknown = {},
): Promise<z.output<T>> {
  try {
    const plain = seal.open(await readFile(path));
    if (plain === null) return schema.parse(ifDamaged);
    const parsed = schema.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')));
    return parsed.success ? parsed.data : schema.parse(ifDamaged);
  } catch (error) {
    return schema.parse(errnoOf(error) === 'ENOENT' ? {} : ifDamaged);
  }
}

/** Writes a small settings file, whole or not at all. */
export function writeJsonFile(
  path: string,
  value: unknown,
  seal: FileSeal = plainFile,
): Promise<Result<undefined>> {
  return writeFileAtomically(path, seal.seal(Buffer.from(`${JSON.stringify(value, null, 2)}\n`)));
}
