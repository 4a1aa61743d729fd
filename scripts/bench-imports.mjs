import { loadBench } from './bench-bundle.mjs';

/** @typedef {{ name: string, ours: number | null, bare: number, records: number, proposals: number }} ImportTimes */

/**
 * What `tests/bench/imports.ts` measures, in this very process.
 * @param {string} folder where the bundle goes
 * @param {number} runs
 * @returns {Promise<readonly ImportTimes[]>}
 */
export async function measureImports(folder, runs) {
  const bundle =
    /** @type {{ measureImports: (runs: number) => Promise<readonly ImportTimes[]> }} */ (
      await loadBench(folder, 'imports', { minify: true })
    );
  return bundle.measureImports(runs);
}
