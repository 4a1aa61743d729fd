import { withLaunchedApp } from './bench-launch.mjs';

/**
 * In milliseconds, as `tests/bench/sealed.ts` says.
 * @typedef {{ start: number, openMatter: number, save: number }} Times
 * @typedef {{ plain: Times, sealed: Times, unlock: number, derivation: number }} SealedTimes
 */

/**
 * The app itself with one record in the clear and sealed, in turn.
 * @param {import('./with-electron.mjs').Ready} ready
 * @param {number} runs
 * @returns {Promise<SealedTimes>}
 */
export function measureSealed(ready, runs) {
  return withLaunchedApp(ready, 'sealed', (bundle, launch, folder) => {
    const bench =
      /** @type {{ measureSealed: (launch: unknown, folder: string, runs: number) => Promise<SealedTimes> }} */ (
        bundle
      );
    return bench.measureSealed(launch, folder, runs);
  });
}
