import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

const sample = readFileSync('resources/samples/petrova.json', 'utf8');

/** Lets the next file dialogs answer with a path, as a person would pick it. */
async function pickPath(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked });
  }, path);
}

test('A matter file that is saved opens elsewhere with every record and every date', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-file-'));
  const path = join(folder, 'matter.json');
  const first = await launchApp({ today: '2025-06-26' });
  await openSample(first.page, 'petrova');
  await pickPath(first.app, path);
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByText('The matter file is saved.')).toBeVisible();
  await first.close();

  const saved = parseMatterFile(await readFile(path, 'utf8'));
  const original = parseMatterFile(sample);
  if (!saved.ok || !original.ok) throw new Error('Both files can be read');
  const titles = (file: typeof saved.value) =>
    file.matters.flatMap((view) => view.events.map((event) => event.title)).sort();
  expect(titles(saved.value)).toEqual(titles(original.value));

  const second = await launchApp({ today: '2025-06-26' });
  await pickPath(second.app, path);
  await second.page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(second.page.getByRole('region', { name: 'Custody at a glance' })).toContainText(
    '116 days',
  );
});

for (const [what, text, sentence] of [
  ['damaged', sample.slice(0, 900), 'it cannot be read as JSON'],
  ['of a newer version', sample.replace('"version": 1', '"version": 99'), 'is of version 99'],
  ['no matter file', '{"hello": "world"}', 'is no Paradocket matter file'],
] as const)
  test(`A file that is ${what} is refused with a sentence, and nothing of it is kept`, async ({
    launchApp,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'paradocket-file-'));
    const path = join(folder, 'bad.json');
    writeFileSync(path, text);
    const { app, page } = await launchApp();
    await pickPath(app, path);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  });

test('A file whose client is here already overwrites nothing', async ({ launchApp }) => {
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+l');
  await pickPath(app, join(process.cwd(), 'resources/samples/petrova.json'));
  await page.getByRole('button', { name: 'Open matter file…' }).click();
  const question = page.getByRole('dialog', { name: 'This client is here already' });
  await question.getByRole('button', { name: 'Take in as a second client' }).click();
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByText('Kseniia Petrova', { exact: true })).toHaveCount(2);
});
