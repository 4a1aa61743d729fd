import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type Session, session } from 'electron';
import { copyRules } from '../shared/copies/copy-rules.ts';
import { sentenceOf } from '../shared/result/failure-sentence.ts';
import { fail, type Failure, ok, type Result } from '../shared/result/result.ts';
import { cliUsage } from '../shared/result/sentences/cli.ts';
import { civilToday } from '../shared/time/court-time.ts';
import { serveApp } from './app-protocol.ts';
import { removeUnfinished, writeNamedFile } from './atomic-file.ts';
import { runCalendar } from './cli-calendar.ts';
import { runDeadline } from './cli-deadline.ts';
import { runPreview } from './cli-preview.ts';
import { listenForEnding, outliveClosedStreams, printLine } from './cli-ending.ts';
import { type ExportOutcome, exportReport, runExport } from './cli-export.ts';
import { readTableFile } from './cli-phrases.ts';
import { askedFor, typedArguments } from './cli-verb.ts';
import { createClock } from './clock.ts';
import { fileToOpen } from './file-to-open.ts';
import { errnoOf } from './file-failure.ts';
import { readTextFile } from './matter-files.ts';
import { makeForm } from './other-forms.ts';
import { createPreviewer } from './previewer.ts';
import { writePdf } from './pdf-export.ts';
import { printPages } from './print-window.ts';
import { hardenSession } from './security.ts';

const exitCodes: Readonly<Record<ExportOutcome['stage'], number>> = {
  done: 0,
  input: 2,
  output: 3,
};

/** Once a run is cut short, what its pieces complain of is no reason to name. */
const run = { isEnding: false };

/** Whether the app was asked to do one thing without a window and end. */
export function isHeadless(argv: readonly string[]): boolean {
  const typed = typedArguments(argv, app.isPackaged);
  return askedFor(typed) !== null && fileToOpen(typed) === null;
}

/**
 * Does what was typed: beside an open or locked app, in a profile of its own that is thrown away,
 * without lock, journal or vault. The last line of stdout is JSON, or the last line of stderr says
 * in a sentence what was wrong.
 *
 * @returns the exit code: 0 done, 1 a bug of ours, 2 bad input, 3 cannot write or print,
 * 128 + n ended by signal n
 */
export async function runHeadless(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  const typed = typedArguments(argv, app.isPackaged);
  outliveClosedStreams();
  const profile = makeProfile();
  if (!profile.ok) return refuse(profile.failure, exitCodes.output);
  const forget = (): void => {
    removeUnfinished();
    rmSync(profile.value, { recursive: true, force: true, maxRetries: 3 });
  };
  const cutShort = new Promise<number>((resolve) => {
    const end = (failure: Failure, code: number): void => {
      const isFirst = !run.isEnding;
      const said = refuse(failure, code);
      run.isEnding = true;
      if (isFirst) void said.then(resolve);
    };
    listenForEnding({
      onInterrupt: (code) => {
        end({ code: 'cli/interrupted', details: {} }, code);
      },
      onBug: () => {
        end(bugOf(typed), 1);
      },
    });
  });
  app.setPath('userData', profile.value);
  app.disableHardwareAcceleration();
  // Ending with the print window would end before the file is written.
  app.on('window-all-closed', () => undefined);
  // Chromium may still write a file or two on its way out.
  process.on('exit', forget);
  try {
    return await Promise.race([runTyped(typed, started), cutShort]);
  } catch {
    return await refuse(bugOf(typed), 1);
  } finally {
    forget();
  }
}

function makeProfile(): Result<string> {
  try {
    return ok(mkdtempSync(join(tmpdir(), 'paradocket-')));
  } catch (error) {
    return fail('cli/no-temporary-folder', { folder: tmpdir(), errno: errnoOf(error) });
  }
}

function bugOf([verb = '']: readonly string[]): Failure {
  return { code: 'cli/unexpected', details: { verb } };
}

async function runTyped(typed: readonly string[], started: number): Promise<number> {
  const [first = '', ...words] = typed;
  switch (askedFor(typed)) {
    case 'help':
      return answer(cliUsage);
    case 'version':
      return answer(app.getVersion());
    case 'calendar':
      return writeCalendar(words);
    case 'deadline':
      return reportDeadline(words);
    case 'export':
      return exportFile(words, started);
    case 'preview':
      return previewFiles(words);
    default:
      return refuse({ code: 'cli/unknown-verb', details: { verb: first } }, exitCodes.input);
  }
}

async function exportFile(words: readonly string[], started: number): Promise<number> {
  const clock = createClock(null);
  // One session, however many forms are drawn in it.
  let opened: Promise<Session> | null = null;
  const openPages = (): Promise<Session> => (opened ??= openPageSession());
  // Input is judged while Chromium starts, and without waiting for it.
  const outcome = await runExport(words, {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    today: civilToday(clock.now(), clock.zone),
    readText: readTextFile,
    readTable: readTableFile,
    writePdf: async (job, path) => writePdf(printPages(job, await openPages()), path),
    makeForm: (form, job) => makeForm(form, job, openPages),
    write: writeNamedFile,
  });
  if (outcome.stage !== 'done') return refuse(outcome.failure, exitCodes[outcome.stage]);
  const { pdf, copy, uncovered } = outcome;
  if (uncovered.length > 0)
    await printLine(
      process.stderr,
      `Paradocket has no face for these letters, so look at them in what was written: ${uncovered.join(' ')}`,
    );
  if (copy === 'filing-state')
    await printLine(
      process.stderr,
      'A matter file has no profile of a state court: this copy is masked by the strictest of the federal rules.',
    );
  if (copyRules[copy].isFiling && pdf !== null)
    await printLine(
      process.stderr,
      'No attorney has looked through this filing copy: read what it prints before it is filed.',
    );
  return answer(JSON.stringify(exportReport(outcome, performance.now() - started)));
}

/** A line for each file as soon as it is read; a file that is refused is a line too. */
async function previewFiles(words: readonly string[]): Promise<number> {
  const clock = createClock(null);
  await app.whenReady();
  const previewer = createPreviewer();
  try {
    const outcome = await runPreview(words, {
      folder: process.env['INIT_CWD'] ?? process.cwd(),
      today: civilToday(clock.now(), clock.zone),
      read: previewer.read,
      print: (line) => printLine(process.stdout, line),
    });
    return outcome.ok ? exitCodes.done : await refuse(outcome.failure, exitOf(outcome.failure));
  } finally {
    previewer.close();
  }
}

function exitOf({ code }: Failure): number {
  return code === 'cli/output-closed' ? exitCodes.output : exitCodes.input;
}

async function writeCalendar(words: readonly string[]): Promise<number> {
  const outcome = await runCalendar(words, {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    readText: readTextFile,
    write: writeNamedFile,
  });
  if (outcome.stage !== 'done') return refuse(outcome.failure, exitCodes[outcome.stage]);
  return answer(JSON.stringify(outcome.report));
}

/** In memory: Chromium would write the default session's files until its very end. */
async function openPageSession(): Promise<Session> {
  await app.whenReady();
  const pages = session.fromPartition('export');
  await hardenSession(pages);
  serveApp(pages, join(import.meta.dirname, '../renderer'));
  return pages;
}

/** Computing needs no page, so that nothing is waited for. */
async function reportDeadline(words: readonly string[]): Promise<number> {
  const report = runDeadline(words);
  if (report.ok) return answer(JSON.stringify(report.value));
  const { nextStep } = sentenceOf(report.failure);
  if (nextStep !== '') await printLine(process.stderr, nextStep);
  return refuse(report.failure, exitCodes.input);
}

async function answer(line: string): Promise<number> {
  const errno = await printLine(process.stdout, line);
  if (errno === null) return exitCodes.done;
  return refuse({ code: 'cli/output-closed', details: { errno } }, exitCodes.output);
}

/** One line, whatever stands in the values. A reader that went away changes nothing. */
async function refuse(failure: Failure, code: number): Promise<number> {
  if (run.isEnding) return code;
  const { sentence } = sentenceOf(failure);
  await printLine(process.stderr, sentence.replace(/\s+/g, ' ').trim());
  return code;
}
