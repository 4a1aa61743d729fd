import { basename, resolve } from 'node:path';
import { type PreviewLine, refusedLine } from '../shared/imports/preview-line.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import type { CivilDay } from '../shared/time/civil-day.ts';
import { readCliWords } from './cli-words.ts';
import type { PreviewJob } from './preview-file.ts';

/** What the verb needs of the world. */
export type PreviewWorld = {
  /** Where the user stands. */
  readonly folder: string;
  readonly today: CivilDay;
  /** Reads one file elsewhere, so that no file can bring this program down: its line as JSON. */
  readonly read: (job: PreviewJob) => Promise<Result<string>>;
  /** The errno where the line did not get out. */
  readonly print: (line: string) => Promise<string | null>;
};

/**
 * Runs `preview` from the words behind it to one printed line of JSON for each file, in their order. A
 * file that cannot be read is said in its line and is no failure. Nothing is stored.
 *
 * @failure cli/no-file, cli/unknown-flag, cli/output-closed
 */
export async function runPreview(
  words: readonly string[],
  { folder, today, read, print }: PreviewWorld,
): Promise<Result<undefined>> {
  const verb = 'preview';
  const typed = readCliWords(words, { verb, flags: [] });
  if (!typed.ok) return typed;
  const { names } = typed.value;
  if (names.length === 0 || names.includes('')) return fail('cli/no-file', { verb });
  for (const name of names) {
    const path = resolve(folder, name);
    const line = await read({ path, file: name, fileName: basename(path), today });
    const errno = await print(
      line.ok ? line.value : JSON.stringify(refusedLine(name, line.failure) satisfies PreviewLine),
    );
    if (errno !== null) return fail('cli/output-closed', { errno });
  }
  return ok(undefined);
}
