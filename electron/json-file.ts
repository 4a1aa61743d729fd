import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Result } from '../shared/result/result.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { type FileSeal, plainFile } from './file-seal.ts';

/**
 * Reads a small settings file. A missing or damaged one gives the schema's defaults: nothing in it
 * is worth failing for.
 */
export async function readJsonFile<T extends z.ZodType>(
  path: string,
  schema: T,
  seal: FileSeal = plainFile,
): Promise<z.output<T>> {
  const stored = await readFile(path).catch(() => null);
  const plain = stored === null ? null : seal.open(stored);
  let json: unknown = {};
  try {
    json = JSON.parse(plain === null ? '{}' : Buffer.from(plain).toString('utf8'));
  } catch {
    // Falls through to the defaults.
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? parsed.data : schema.parse({});
}

/** Writes a small settings file, whole or not at all. */
export function writeJsonFile(
  path: string,
  value: unknown,
  seal: FileSeal = plainFile,
): Promise<Result<undefined>> {
  return writeFileAtomically(path, seal.seal(Buffer.from(`${JSON.stringify(value, null, 2)}\n`)));
}
