import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { CopyKind } from '../shared/copies/copy-kind.ts';
import type { PrintJob } from '../shared/ipc/print-channels.ts';
import { parseMatterFile } from '../shared/model/matter-file.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import type { CivilDay } from '../shared/time/civil-day.ts';
import { lanesBeside } from '../shared/export/lane-names.ts';
import type { PaperLanguage } from '../shared/phrases/paper-language.ts';
import { shippedLanguageSchema } from '../shared/phrases/phrase.ts';
import { choosePhrases } from './cli-phrases.ts';
import { type ExportForm, type ExportTarget, type ExportVerb, parseExport } from './cli-verb.ts';
import type { MadeForm, WrittenForm } from './other-forms.ts';
import type { SavedPdf } from './pdf-export.ts';

/** So many take a minute or two and some 900 pages; far more never come to an end. */
const MOST_EVENTS = 10_000;

/** What the verb needs of the world. */
export type ExportWorld = {
  /** Where the user stands. */
  readonly folder: string;
  readonly today: CivilDay;
  readonly readText: (path: string) => Promise<Result<string>>;
  /** The text of a table, in whatever encoding it was saved. */
  readonly readTable: (path: string) => Promise<Result<string>>;
  readonly writePdf: (job: PrintJob, path: string) => Promise<Result<SavedPdf>>;
  readonly makeForm: (form: WrittenForm, job: PrintJob) => Promise<Result<MadeForm>>;
  readonly write: (path: string, content: Uint8Array) => Promise<Result<undefined>>;
};

/** A file that was written. */
export type ExportedFile = {
  readonly file: string;
  readonly bytes: number;
  readonly form: ExportForm;
};

type ExportDone = {
  readonly stage: 'done';
  /** Null where no PDF was asked for. */
  readonly pdf: SavedPdf | null;
  readonly copy: CopyKind;
  /** All of them, the PDF first. */
  readonly files: readonly ExportedFile[];
  /** Letters that no shipped face has. */
  readonly uncovered: readonly string[];
};

/** How it ended: `stage` decides the exit code. */
export type ExportOutcome =
  | ExportDone
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
  const { job: print, targets } = job.value;
  // What can be made is seen before the first of them is written.
  const made = new Map<ExportForm, MadeForm>();
  for (const { form } of targets) {
    if (form === 'pdf') continue;
    const one = await world.makeForm(form, print);
    if (!one.ok) return { stage: stageOf(one.failure.code), failure: one.failure };
    made.set(form, one.value);
  }
  return writeAll(print, targets, made, world);
}

async function writeAll(
  job: PrintJob,
  targets: readonly ExportTarget[],
  made: ReadonlyMap<ExportForm, MadeForm>,
  world: ExportWorld,
): Promise<ExportOutcome> {
  let pdf: SavedPdf | null = null;
  const files: ExportedFile[] = [];
  for (const { form, path } of targets) {
    const ready = made.get(form);
    const written =
      ready === undefined ? await world.writePdf(job, path) : await world.write(path, ready.bytes);
    if (!written.ok) return { stage: 'output', failure: written.failure };
    if (written.value !== undefined) pdf = written.value;
    files.push({ file: path, bytes: ready?.bytes.length ?? pdf?.bytes ?? 0, form });
  }
  const letters = [pdf, ...made.values()].flatMap((one) => one?.uncovered ?? []);
  return { stage: 'done', pdf, copy: job.options.copy, files, uncovered: [...new Set(letters)] };
}

/** What a matter file is not made for is its fault; what the page cannot draw is not. */
function stageOf(code: string): 'input' | 'output' {
  return code.startsWith('print/') ? 'output' : 'input';
}

/**
 * What is printed of what was written: of a PDF alone its path, pages and bytes, which copy it is and what
 * is redacted in it; with other forms a list of all files as well.
 */
export function exportReport(
  { pdf, copy, files }: Pick<ExportDone, 'pdf' | 'copy' | 'files'>,
  elapsedMs: number,
): object {
  const milliseconds = Math.round(elapsedMs);
  // Forms beside the PDF are of the working copy alone, in which nothing is redacted.
  if (pdf === null) return { files, milliseconds, copy, redactions: [] };
  const { file, pages, bytes, redactions } = pdf;
  const all = files.length === 1 ? {} : { files };
  return { file, pages, bytes, milliseconds, copy, redactions, ...all };
}

async function readJob(
  words: readonly string[],
  world: ExportWorld,
): Promise<Result<{ readonly job: PrintJob; readonly targets: readonly ExportTarget[] }>> {
  const verb = parseExport(words);
  if (!verb.ok) return verb;
  const { file, asOf, targets: wanted, language: tag, phrases, lanes, ...chosen } = verb.value;
  const source = resolve(world.folder, file);
  const targets = wanted.map(({ form, path }) => ({
    form,
    path: resolve(world.folder, path),
  }));
  const text = await world.readText(source);
  if (!text.ok) return text;
  const matters = parseMatterFile(text.value);
  if (!matters.ok) return matters;
  const events = matters.value.matters.reduce((sum, matter) => sum + matter.events.length, 0);
  if (events > MOST_EVENTS) return fail('cli/too-many-events', { events, most: MOST_EVENTS });
  const table = phrases === null ? null : resolve(world.folder, phrases);
  const language = await languageOf({ tag, table }, world);
  if (!language.ok) return language;
  // Writing over the matter file would be the one way to lose it by exporting it; the table likewise.
  const places = await Promise.all(targets.map(({ path }) => realOf(path)));
  for (const [read, code] of [
    [source, 'cli/same-file'],
    [table, 'cli/same-phrases'],
  ] as const) {
    const itself = read === null ? -1 : places.indexOf(await realOf(read));
    if (itself !== -1) return fail(code, { form: targets[itself]?.form ?? 'pdf' });
  }
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) return fail('cli/same-target', { path: twice });
  return ok({
    targets,
    job: {
      file: text.value,
      options: {
        asOf: asOf ?? world.today,
        ...chosen,
        hiddenLanes: [...lanesBeside(lanes, matters.value.matters)],
        language: language.value,
        stateProfile: null,
        onlyRows: null,
        alsoPrint: [],
      },
      office: null,
    },
  });
}

async function languageOf(
  { tag, table }: { readonly tag: ExportVerb['language']; readonly table: string | null },
  world: ExportWorld,
): Promise<Result<PaperLanguage>> {
  if (table === null) return ok(shippedLanguageSchema.parse(tag));
  const text = await world.readTable(table);
  return text.ok ? choosePhrases(tag, { text: text.value, file: basename(table) }) : text;
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
