import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noDesktopSwitches } from '../../../scripts/display.mjs';
import { ordinaryId } from '../../../scripts/user-namespaces.mjs';

const root = join(import.meta.dirname, '../../..');

export type OrdinaryRun = {
  child: ChildProcess;
  stderr: () => string;
  /** Ends the app and removes its copy. */
  close: () => Promise<void>;
};

/**
 * Starts the built app with the system's sandbox on, which Chromium refuses to root: root runs a
 * world-readable copy of app and runtime as a user without rights, anybody else runs it as
 * themselves. Playwright cannot do this, for it switches the sandbox off.
 */
export async function startAsOrdinaryUser(): Promise<OrdinaryRun> {
  const place = await mkdtemp(join(tmpdir(), 'paradocket-ordinary-'));
  await chmod(place, 0o755);
  const app = join(place, 'app');
  const runtime = join(place, 'runtime');
  const home = join(place, 'home');
  await cp(join(root, 'out'), join(app, 'out'), { recursive: true });
  await cp(join(root, 'package.json'), join(app, 'package.json'));
  await cp(runtimeFolder(), runtime, { recursive: true });
  await mkdir(home);

  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(home, ordinaryId, ordinaryId);
  const child = spawn(join(runtime, 'electron'), [...noDesktopSwitches, '.'], {
    cwd: app,
    env: { PATH: process.env['PATH'], DISPLAY: process.env['DISPLAY'], HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: ordinaryId, gid: ordinaryId } : {}),
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));

  return {
    child,
    stderr: () => stderr,
    close: async () => {
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
      await rm(place, { recursive: true, force: true });
    },
  };
}

function runtimeFolder(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined) throw new Error('Run this through "npm run test:e2e".');
  return folder;
}

/** Reads what the kernel says of each renderer process of the app, by field: `Seccomp`, `Uid`. */
export async function readRendererStatus(run: OrdinaryRun): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.startsWith(run.child.spawnfile) || !command.includes('--type=renderer')) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    found.push(
      Object.fromEntries(
        [...status.matchAll(/^(\w+):\s*(.*)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']),
      ),
    );
  }
  return found;
}
