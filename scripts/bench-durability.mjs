import { withLaunchedApp } from './bench-launch.mjs';

/**
 * In milliseconds, as `tests/bench/durability.ts` says.
 * @typedef {{ start: number, startAfterKill: number, appendP50: number, appendP95: number }} DurabilityTimes
 */

/**
 * The app itself with ten thousand events, ended in order and by a kill.
 * @param {import('./with-electron.mjs').Ready} ready
 * @returns {Promise<DurabilityTimes>}
 */
export function measureDurability(ready) {
  return withLaunchedApp(ready, 'durability', (bundle, launch, folder) => {
    const bench =
      /** @type {{ measureDurability: (launch: unknown, folder: string) => Promise<DurabilityTimes> }} */ (
        bundle
      );
    return bench.measureDurability(launch, folder);
  });
}
