import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, ok, type Result } from '../shared/result/result.ts';

/** Reads a sample that ships with the app. */
export async function readSample(name: string): Promise<Result<string>> {
  const folder = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  try {
    return ok(await readFile(join(folder, 'samples', `${name}.json`), 'utf8'));
  } catch {
    return fail('sample/missing', { name });
  }
}
