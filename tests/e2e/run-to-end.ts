import { spawn } from 'node:child_process';
import { noDesktopSwitches } from '../../scripts/display.mjs';

/** Whoever is not done by then has started for good. */
const PATIENCE_MS = 40_000;

export type EndedRun = {
  /** Null where it had to be ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type RunOptions = {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Asked every now and then: true = it has done what it should, and is ended. */
  readonly isDone?: () => boolean;
};

/** Runs a program of ours until it ends by itself, has done what it should, or out of patience. */
export async function runToEnd(program: string, options: RunOptions): Promise<EndedRun> {
  const { args, env = {}, cwd, isDone = () => false } = options;
  const isRoot = process.getuid?.() === 0;
  const switches = [...noDesktopSwitches, ...(isRoot ? ['--no-sandbox'] : [])];
  // Behind: where a program of ours may be used as Node, the first word must be a script's.
  const child = spawn(program, [...args, ...switches], {
    // A box that nobody sees would wait for ever.
    env: { ...process.env, PARADOCKET_UNSEEN: '1', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const asking = setInterval(() => {
    if (isDone()) child.kill('SIGKILL');
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(patience);
  clearInterval(asking);
  return { code, stdout, stderr };
}
