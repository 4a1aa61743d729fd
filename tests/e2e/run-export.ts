import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Redaction } from '../../shared/copies/redaction.ts';

const root = join(import.meta.dirname, '../..');
/** Outside Electron the package gives the path of its program. */
const electron = createRequire(import.meta.url)('electron') as string;

export type ExportRun = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The last line of stdout, where the run was good. */
  readonly report: {
    file: string;
    pages: number;
    bytes: number;
    milliseconds: number;
    copy: string;
    redactions: Redaction[];
  } | null;
  /** The last line of stderr. */
  readonly sentence: string;
};

/** Runs `export` in the real app as `npm start -- export` does, standing in a folder. */
export async function runExport(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ExportRun> {
  const child = spawn(electron, ['--log-level=3', '--disable-gpu', '.', 'export', ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (...ended) => resolve(ended));
    },
  );
  // Without an exit code, what ended it, and whether that was before the report, is all that a failed test could tell.
  if (signal !== null) stderr += `\nEnded by ${signal}, having printed "${stdout}".`;
  return {
    code,
    stdout,
    stderr,
    report: code === 0 ? (JSON.parse(lastLine(stdout)) as ExportRun['report']) : null,
    sentence: lastLine(stderr),
  };
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
