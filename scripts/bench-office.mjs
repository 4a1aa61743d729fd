import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBench } from './bench-bundle.mjs';
import { root } from './run.mjs';

/** Every client has one matter. */
const size = { clients: 1_000, eventsEach: 100 };

/**
 * What the app takes, in milliseconds, as `tests/bench/office-journey.ts` says.
 * @typedef {object} OfficeTimes
 * @property {number} startEmpty
 * @property {number} start
 * @property {number} startFilling
 * @property {number} inMemory
 * @property {number} slowestSearchKey
 * @property {number} matterAnswers
 * @property {number} openMatter
 * @property {number} nextMatterAnswers
 * @property {number} openNextMatter
 * @property {number} docket
 * @property {number} quickAddOpens
 * @property {number} quickAddSave
 */

/** The job of the bench window that asks raw Dexie for the same. */
export const rawJob = {
  variant: 'raw',
  events: size.clients * size.eventsEach,
  page: 'office.html',
  call: 'runRawOffice',
  arg: size,
};

/**
 * The app itself with a thousand clients and a hundred thousand events.
 * @param {import('./with-electron.mjs').Ready} ready
 * @returns {Promise<OfficeTimes>}
 */
export async function measureOffice(ready) {
  const { _electron } = await import('@playwright/test');
  const folder = mkdtempSync(join(tmpdir(), 'paradocket-office-'));
  const env = Object.fromEntries(
    Object.entries(ready.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  try {
    const journey =
      /** @type {{ measureOffice: (launch: unknown, folder: string, size: unknown) => Promise<OfficeTimes> }} */ (
        await loadBench(folder, 'office-journey', { minify: false })
      );
    return await journey.measureOffice(
      (/** @type {string} */ profile, /** @type {string} */ today) =>
        _electron.launch({
          executablePath: ready.exe,
          cwd: root,
          args: ['.', ...ready.switches, `--user-data-dir=${profile}`, `--today=${today}`],
          env,
        }),
      folder,
      size,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
