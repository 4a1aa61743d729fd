import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Gives tests folders of their own, removed after each test. */
export function useTempFolders(): () => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    // A write that nobody waited for may still put a file there.
    for (const folder of made.splice(0))
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paradocket-test-'));
    made.push(folder);
    return folder;
  };
}
