import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** @typedef {{ name: string, ours: number | null, bare: number | null, proposals: number }} ImportTimes */

/**
 * What `tests/bench/imports.ts` measures, in this very process.
 * @param {string} folder where the bundle goes
 * @param {number} runs
 * @returns {Promise<readonly ImportTimes[]>}
 */
export async function measureImports(folder, runs) {
  const { build } = await import('vite');
  const outDir = join(folder, 'imports');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests', 'bench', 'imports.ts'),
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'imports.mjs' } },
    },
  });
  /** @type {{ measureImports: (runs: number) => Promise<readonly ImportTimes[]> }} */
  const bundle = await import(pathToFileURL(join(outDir, 'imports.mjs')).href);
  return bundle.measureImports(runs);
}
