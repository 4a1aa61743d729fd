import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { noDesktopSwitches } from '../../scripts/display.mjs';

const root = join(import.meta.dirname, '../..');
const closeTimeoutMs = 10_000;

export type LaunchOptions = {
  /** What a person types behind the app's name, for example a file to open. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The profile of an earlier launch, to start the app again on what it kept. */
  userDataDir?: string;
  /** A program that starts Electron in its own way. */
  executablePath?: string;
  /** The civil day that the app takes for today, `YYYY-MM-DD`. */
  today?: string;
};

export type LaunchedApp = {
  app: ElectronApplication;
  /** The first window. */
  page: Page;
  userDataDir: string;
  /** What the main process has written to stderr so far. */
  stderr: () => string;
  /** Closes the app as a person does; ends it after ten seconds if it does not go. */
  close: () => Promise<void>;
};

/**
 * Playwright's `test` with `launchApp`, which starts the real app in a fresh profile. Whatever a
 * test leaves open is closed, its profiles are removed, and on failure what the main process wrote
 * to stderr is attached.
 */
export const test = base.extend<{
  launchApp: (options?: LaunchOptions) => Promise<LaunchedApp>;
}>({
  // Playwright reads the fixtures' names from the first parameter, so it has to be a pattern.
  // eslint-disable-next-line no-empty-pattern
  launchApp: async ({}, use, testInfo) => {
    const launched: LaunchedApp[] = [];
    const profiles: string[] = [];
    await use(async (options = {}) => {
      const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'paradocket-e2e-')));
      profiles.push(userDataDir);
      const running = await launch({ ...options, userDataDir });
      launched.push(running);
      return running;
    });
    for (const running of launched) await running.close();
    if (testInfo.status !== testInfo.expectedStatus) await attachStderr(testInfo, launched);
    for (const profile of profiles) await rm(profile, { recursive: true, force: true });
  },
});

async function launch(options: LaunchOptions & { userDataDir: string }): Promise<LaunchedApp> {
  const { userDataDir, today, executablePath, args = [], env = {} } = options;
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    cwd: root,
    args: [
      '.',
      ...noDesktopSwitches,
      `--user-data-dir=${userDataDir}`,
      ...(today === undefined ? [] : [`--today=${today}`]),
      ...args,
    ],
    env: { ...inheritedEnvironment(), ...env },
  });
  let stderr = '';
  // A test may kill the app; Playwright then no longer knows its process.
  const child = app.process();
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    app,
    page: await app.firstWindow(),
    userDataDir,
    stderr: () => stderr,
    close: () => close(app, child),
  };
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

async function close(
  app: ElectronApplication,
  child: ReturnType<ElectronApplication['process']>,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const patience = setTimeout(() => child.kill('SIGKILL'), closeTimeoutMs);
  await app.close().catch(() => undefined);
  clearTimeout(patience);
}

async function attachStderr(testInfo: TestInfo, launched: readonly LaunchedApp[]): Promise<void> {
  for (const [index, running] of launched.entries()) {
    const body = running.stderr() || 'nothing';
    await testInfo.attach(`stderr of launch ${index + 1}`, { body, contentType: 'text/plain' });
  }
}
