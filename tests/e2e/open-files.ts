import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { LaunchedApp } from './launch.ts';

/** Takes in matter files by keyboard, as a person opens them one after the other. */
export async function openFiles(
  { app, page }: LaunchedApp,
  files: readonly object[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-files-'));
  for (const [index, file] of files.entries()) {
    const path = join(folder, `matter-${String(index)}.json`);
    await writeFile(path, JSON.stringify(file));
    await app.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
    }, path);
    if (index === 0) await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
    else {
      await page.keyboard.press('Control+l');
      await expect(page.getByRole('navigation', { name: 'Office' })).toBeVisible();
      await page.keyboard.press('Control+o');
    }
    await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  }
}
