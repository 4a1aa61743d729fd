import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBench } from './bench-bundle.mjs';
import { root } from './run.mjs';

/**
 * Runs one measurement of `tests/bench/NAME.ts` that drives the built app: it gets what starts the app on
 * a profile at a day, and a folder for profiles that is removed afterwards.
 * @template T
 * @param {import('./with-electron.mjs').Ready} ready
 * @param {string} name
 * @param {(bench: unknown, launch: unknown, folder: string) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function withLaunchedApp(ready, name, measure) {
  const { _electron } = await import('@playwright/test');
  const folder = mkdtempSync(join(tmpdir(), 'paradocket-bench-app-'));
  const env = Object.fromEntries(
    Object.entries(ready.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  try {
    const launch = (/** @type {string} */ profile, /** @type {string} */ today) =>
      _electron.launch({
        executablePath: ready.exe,
        cwd: root,
        args: ['.', ...ready.switches, `--user-data-dir=${profile}`, `--today=${today}`],
        env,
      });
    return await measure(await loadBench(folder, name, { minify: false }), launch, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
