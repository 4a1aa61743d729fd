import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runExport } from '../run-export.ts';

test('A place that the system itself refuses exits 3 with one sentence, for root too', async () => {
  const folder = join(process.cwd(), 'resources/samples');
  const run = await runExport(folder, ['petrova.json', '--pdf', '/proc/out.pdf']);
  expect(run.code, run.stderr).toBe(3);
  expect(run.sentence).toMatch(/\/proc\/out\.pdf/);
  expect(run.stdout.trim()).toBe('');
  expect(existsSync('/proc/out.pdf')).toBe(false);
});
