import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import { matterOfSize } from '../bench/matter-of-size.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';

test('The list of a count goes away with Escape, a dialog or a filter, and gives the axis its keys back', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-many-'));
  try {
    const file = join(folder, 'crowded.json');
    const view = matterOfSize(40);
    const [first] = view.events.filter((event) => event.kind === 'filing');
    if (first === undefined) throw new Error('A matter of this size holds a filing');
    // One day with more filings than a lane has rows: no zoom takes them apart.
    const events = Array.from({ length: 9 }, (_, number) => ({
      ...first,
      id: `${first.id}-${number}`,
      title: `Exhibit ${number + 1} filed`,
    }));
    const crowded = { ...view, events: [...view.events, ...events] };
    await writeFile(file, writeMatterFile({ client: view.client, matters: [crowded] }));
    const { app, page } = await launchApp({ today: '2025-06-01' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, file);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const axis = page.getByRole('application');
    await page.getByRole('searchbox', { name: 'Words to look for' }).fill('exhibit');
    const pill = axis.locator('.ax-pill').filter({ hasText: '9' });
    const list = page.getByRole('dialog', { name: '9 events' });
    await pill.click();
    await expect(list.getByRole('button').first()).toBeFocused();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(axis).toBeFocused();

    await pill.click();
    await expect(list).toBeVisible();
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('dialog', { name: 'Add a hearing' })).toBeVisible();
    await expect(list).toHaveCount(0);
    await page.keyboard.press('Escape');

    await expect(page.getByRole('dialog')).toHaveCount(0);
    await pill.click();
    await expect(list).toBeVisible();
    await page.keyboard.press('Control+Shift+M');
    await expect(list).toHaveCount(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
