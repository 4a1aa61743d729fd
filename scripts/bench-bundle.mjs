import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/**
 * Node cannot run TypeScript: what `tests/bench/NAME.ts` exports, built first.
 * @param {string} folder where the bundle goes
 * @param {string} name
 * @param {{ minify: boolean }} options
 * @returns {Promise<unknown>}
 */
export async function loadBench(folder, name, { minify }) {
  const { build } = await import('vite');
  const outDir = join(folder, name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests', 'bench', `${name}.ts`),
      outDir,
      emptyOutDir: true,
      minify,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'bench.mjs')).href);
}
