import { configDefaults, defineConfig } from 'vitest/config';
import { hasAgeTool } from './scripts/age-tool.mjs';

/** Properties are tried with so many times more cases than usual: `scripts/fuzz.mjs`. */
const fuzz = process.env['PARADOCKET_FUZZ'];
const corpus = process.env['PARADOCKET_CORPUS'] ? ['tests/corpus/**/*.test.ts'] : [];

export default defineConfig({
  // Tests exercise what a build ships.
  define: { __DEV_SERVER__: 'false' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/law/**/*.test.ts', ...corpus],
    // What needs a program that may be missing is a file of its own: a skipped test counts as failed.
    exclude: [...configDefaults.exclude, ...(hasAgeTool() ? [] : ['**/age-tool.test.ts'])],
    environment: 'node',
    // Loading the modules anew for each file took more than twice as long as all the tests together.
    isolate: false,
    setupFiles: ['tests/indexed-db.ts', fuzz ? 'tests/more-runs.ts' : 'tests/one-seed.ts'],
    // A slow machine is no failure: how long things take is measured by the bench alone.
    testTimeout: 600_000 * Number(fuzz ?? 1),
    hookTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: '100%',
  },
});
