import { defineConfig } from '@playwright/test';
import { hasKeychain } from './scripts/keychain.mjs';
import { allowsLoopDisks } from './scripts/loop-disks.mjs';
import { allowsUserNamespaces } from './scripts/user-namespaces.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  // scripts/test.mjs says when these are not run.
  testIgnore: [
    ...(process.platform === 'linux' ? [] : ['**/linux/**']),
    ...(allowsUserNamespaces() ? [] : ['**/os-sandbox.test.ts']),
    ...(hasKeychain() ? [] : ['**/keychain.test.ts']),
    ...(allowsLoopDisks()
      ? []
      : ['**/power-cut.test.ts', '**/disk-full.test.ts', '**/read-only-disk.test.ts']),
  ],
  outputDir: 'test-results/playwright',
  // A slow machine is no failure: how long things take is measured by the bench alone.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
});
