import { withLaunchedApp } from './bench-launch.mjs';

/** Every client has one matter. */
const size = { clients: 1_000, eventsEach: 100, noticesEach: 10 };

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
 * The app itself with a thousand clients, a hundred thousand events and ten thousand kept notices.
 * @param {import('./with-electron.mjs').Ready} ready
 * @returns {Promise<OfficeTimes>}
 */
export function measureOffice(ready) {
  return withLaunchedApp(ready, 'office-journey', (bundle, launch, folder) => {
    const bench =
      /** @type {{ measureOffice: (launch: unknown, folder: string, size: unknown) => Promise<OfficeTimes> }} */ (
        bundle
      );
    return bench.measureOffice(launch, folder, size);
  });
}
