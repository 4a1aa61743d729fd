import { defineConfig } from 'vitest/config';

const corpus = process.env['PARADOCKET_CORPUS'] ? ['tests/corpus/**/*.test.ts'] : [];

export default defineConfig({
  // Tests exercise what a build ships.
  define: { __DEV_SERVER__: 'false' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/law/**/*.test.ts', ...corpus],
    environment: 'node',
    // A slow machine is no failure: how long things take is measured by the bench alone.
    testTimeout: 60_000,
    maxWorkers: '100%',
  },
});
