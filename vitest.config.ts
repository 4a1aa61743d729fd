import { defineConfig } from 'vitest/config';

const corpus = process.env['PARADOCKET_CORPUS'] ? ['tests/corpus/**/*.test.ts'] : [];

export default defineConfig({
  // Tests exercise what a build ships.
  define: { __DEV_SERVER__: 'false' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/law/**/*.test.ts', ...corpus],
    environment: 'node',
  },
});
