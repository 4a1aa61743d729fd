import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type Session, session } from 'electron';
import { sentenceOf } from '../shared/result/failure-sentence.ts';
import type { Failure } from '../shared/result/result.ts';
import { civilToday } from '../shared/time/court-time.ts';
import { serveApp } from './app-protocol.ts';
import { runDeadline } from './cli-deadline.ts';
import { type ExportOutcome, runExport } from './cli-export.ts';
import { typedArguments } from './cli-verb.ts';
import { createClock } from './clock.ts';
import { readTextFile } from './matter-files.ts';
import { writePdf } from './pdf-export.ts';
import { hardenSession } from './security.ts';

const exitCodes: Readonly<Record<ExportOutcome['stage'], number>> = {
  done: 0,
  input: 2,
  output: 3,
};

/** Whether the app was asked to do one thing without a window and end. */
export function isHeadless(argv: readonly string[]): boolean {
  const [verb] = typedArguments(argv, app.isPackaged);
  return verb === 'export' || verb === 'deadline';
}

/**
 * Runs a headless verb: beside an open or locked app, in a profile of its own that is thrown away,
 * without lock, journal or vault. The last line of stdout is JSON, or the last line of stderr says
 * in a sentence what was wrong.
 *
 * @returns the exit code: 0 done, 1 a bug of ours, 2 bad input, 3 cannot write or print
 */
export async function runHeadless(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  const [verb = '', ...words] = typedArguments(argv, app.isPackaged);
  const profile = mkdtempSync(join(tmpdir(), 'paradocket-'));
  const forget = (): void => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  app.setPath('userData', profile);
  app.disableHardwareAcceleration();
  // Ending with the print window would end before the file is written.
  app.on('window-all-closed', () => undefined);
  try {
    if (verb === 'deadline') return reportDeadline(words);
    const clock = createClock(null);
    // Input is judged while Chromium starts, and without waiting for it.
    const outcome = await runExport(words, {
      folder: process.env['INIT_CWD'] ?? process.cwd(),
      today: civilToday(clock.now(), clock.zone),
      readText: readTextFile,
      writePdf: async (job, path) => writePdf(job, path, await openPageSession()),
    });
    report(outcome, performance.now() - started);
    return exitCodes[outcome.stage];
  } catch {
    // A bug; without a window nothing else would ever end the program.
    process.stderr.write(`${lineOf({ code: 'cli/unexpected', details: { verb } })}\n`);
    return 1;
  } finally {
    forget();
  }
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
function reportDeadline(words: readonly string[]): number {
  const report = runDeadline(words);
  if (report.ok) {
    process.stdout.write(`${JSON.stringify(report.value)}\n`);
    return exitCodes.done;
  }
  const { nextStep } = sentenceOf(report.failure);
  process.stderr.write(`${nextStep === '' ? '' : `${nextStep}\n`}${lineOf(report.failure)}\n`);
  return exitCodes.input;
}

function report(outcome: ExportOutcome, milliseconds: number): void {
  if (outcome.stage === 'done') {
    const { file, pages, bytes, uncovered } = outcome.saved;
    if (uncovered.length > 0)
      process.stderr.write(
        `Paradocket has no face for these letters, so look at them in the PDF: ${uncovered.join(' ')}\n`,
      );
    const line = { file, pages, bytes, milliseconds: Math.round(milliseconds) };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } else process.stderr.write(`${lineOf(outcome.failure)}\n`);
}

/** One line, whatever stands in the values. */
function lineOf(failure: Failure): string {
  return sentenceOf(failure).sentence.replace(/\s+/g, ' ').trim();
}
