import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { anaRuiz } from '../builders/two-clients.ts';
import { choose } from './choose.ts';
import { keepLooks } from './keep-looks.ts';
import { handOffice, unlock } from './laptops.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';
import {
  becomeSupervisor,
  endedBy,
  openVault,
  PASSPHRASE,
  runCommand,
  sealProfile,
  startsAgain as env,
} from './sealed-app.ts';

/** The sentence of every preview, whatever the day and the hour. */
const SAID = /A matter of this file was purged here on .* by SU\. It is left out\./;

test('What a supervisor purged comes back by no laptop, no matter file and no older backup', async ({
  launchApp,
}) => {
  // The app is started five times.
  test.setTimeout(400_000);
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-purged-'));
  const [matter, laptop, backup] = ['ana.json', 'laptop.age', 'backup.age'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(matter, JSON.stringify(anaRuiz));

  const first = await launchApp({ env });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  await first.page.keyboard.press('Control+l');
  await pickPath(first.app, matter);
  await first.page.keyboard.press('Control+o');
  await expect(first.page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  await sealProfile(first);

  const second = await launchApp({ env, userDataDir });
  const page = await openVault(second);
  const app = { ...second, page };
  await becomeSupervisor(page);
  await handOffice(app, laptop);
  await choose(page, 'Export everything into one locked file');
  const exporting = page.getByRole('dialog', { name: 'Export everything, locked' });
  await exporting.getByLabel('Passphrase').fill(PASSPHRASE);
  await exporting.getByLabel('The same again').fill(PASSPHRASE);
  await pickPath(second.app, backup);
  await page.keyboard.press('Enter');
  await expect(exporting.getByText(/read back whole/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Ana Ruiz/ })
    .first()
    .click();
  await runCommand(page, 'purge the matter');
  await page.getByRole('combobox', { name: 'Why' }).click();
  await page.getByRole('option', { name: 'The court sealed or expunged it' }).click();
  await page.getByLabel('The client’s name').fill('Ana Ruiz');
  await endedBy(second, () => page.getByRole('button', { name: 'Purge for good' }).click());

  const third = await launchApp({ env, userDataDir });
  const after = { ...third, page: await openVault(third) };
  const list = after.page.getByRole('grid', { name: 'Clients' });
  await expect(list).toContainText('Amarante');
  await expect(list).not.toContainText('Ruiz');
  const preview = await unlock(after, laptop);
  await expect(preview.getByText(SAID)).toBeVisible();
  await expect(preview).not.toContainText('Ruiz');
  await keepLooks(after, 'purged-laptop');
  await preview.getByRole('button', { name: 'Close', exact: true }).last().click();

  await pickPath(third.app, matter);
  await after.page.keyboard.press('Control+o');
  await expect(
    after.page.getByText(/What the file holds was purged here on .* by SU\./),
  ).toBeVisible();
  await keepScreen(after.page, 'purged-matter-file');
  await expect(list).not.toContainText('Ruiz');

  await choose(after.page, 'Restore from a backup');
  const restoring = after.page.getByRole('dialog', { name: 'Restore from a backup' });
  await pickPath(third.app, backup);
  await restoring.getByRole('button', { name: 'Choose a backup…' }).click();
  await restoring.getByLabel('Its passphrase, or the text of the backup key').fill(PASSPHRASE);
  await after.page.keyboard.press('Enter');
  await expect(restoring.getByText(SAID)).toBeVisible();
  await expect(restoring.getByRole('row', { name: /^Clients 1 1 0 0 0$/ })).toBeVisible();
  await keepLooks(after, 'purged-restore');
  await endedBy(third, () =>
    restoring.getByRole('button', { name: 'Restore this backup' }).click(),
  );

  const fourth = await launchApp({ env, userDataDir });
  const restored = { ...fourth, page: await openVault(fourth) };
  await expect(restored.page.getByRole('grid', { name: 'Clients' })).toContainText('Amarante');
  await expect(restored.page.getByRole('grid', { name: 'Clients' })).not.toContainText('Ruiz');
  // The purge is still known: the file is refused as before.
  await expect((await unlock(restored, laptop)).getByText(SAID)).toBeVisible();
});
