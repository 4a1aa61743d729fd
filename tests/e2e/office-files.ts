import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type MatterRows, matterFileOf } from '../builders/matter-view.ts';
import type { LaunchedApp } from './launch.ts';

/** Takes matters in one after the other, as a person opens their files, and ends on the clients' list. */
export async function takeInMatters(
  { app, page }: LaunchedApp,
  matters: readonly MatterRows[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-office-'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [index, rows] of matters.entries()) {
    const path = join(folder, `${String(index)}.json`);
    writeFileSync(path, JSON.stringify(matterFileOf(rows)));
    await app.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
    }, path);
    await page.keyboard.press('Control+o');
    await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  }
}
