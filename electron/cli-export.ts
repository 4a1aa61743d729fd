import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CopyKind } from '../shared/copies/copy-kind.ts';
import type { PrintJob } from '../shared/ipc.ts';
import { parseMatterFile } from '../shared/model/matter-file.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import type { CivilDay } from '../shared/time/civil-day.ts';
import { parseExport } from './cli-verb.ts';
import type { SavedPdf } from './pdf-export.ts';

/** So many take a minute or two and some 900 pages; far more never come to an end. */
const MOST_EVENTS = 10_000;

/** What the verb needs of the world. */
export type ExportWorld = {
  /** Where the user stands. */
  readonly folder: string;
  readonly today: CivilDay;
  readonly readText: (path: string) => Promise<Result<string>>;
  readonly writePdf: (job: PrintJob, path: string) => Promise<Result<SavedPdf>>;
};

/** How it ended: `stage` decides the exit code. */
export type ExportOutcome =
  | { readonly stage: 'done'; readonly saved: SavedPdf; readonly copy: CopyKind }
  | {
      readonly stage: 'input' | 'output';
      readonly failure: Extract<Result<never>, { ok: false }>['failure'];
    };

/** Runs `export` from the words behind it to a written file. Reads only the file that is named. */
export async function runExport(
  words: readonly string[],
  world: ExportWorld,
): Promise<ExportOutcome> {
  const job = await readJob(words, world);
  if (!job.ok) return { stage: 'input', failure: job.failure };
  const saved = await world.writePdf(job.value.job, job.value.path);
  return saved.ok
    ? { stage: 'done', saved: saved.value, copy: job.value.job.options.copy }
    : { stage: 'output', failure: saved.failure };
}

async function readJob(
  words: readonly string[],
  world: ExportWorld,
): Promise<Result<{ readonly job: PrintJob; readonly path: string }>> {
  const verb = parseExport(words);
  if (!verb.ok) return verb;
  const { file, pdf, asOf, ...chosen } = verb.value;
  const source = resolve(world.folder, file);
  const path = resolve(world.folder, pdf);
  const text = await world.readText(source);
  if (!text.ok) return text;
  const matters = parseMatterFile(text.value);
  if (!matters.ok) return matters;
  const events = matters.value.matters.reduce((sum, matter) => sum + matter.events.length, 0);
  if (events > MOST_EVENTS) return fail('cli/too-many-events', { events, most: MOST_EVENTS });
  // Writing over the matter file would be the one way to lose it by exporting it.
  if ((await realOf(source)) === (await realOf(path))) return fail('cli/same-file');
  return ok({
    path,
    job: {
      file: text.value,
      options: { asOf: asOf ?? world.today, ...chosen, onlyRows: null, alsoPrint: [] },
      office: null,
    },
  });
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
