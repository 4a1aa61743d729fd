import { once } from 'node:events';
import { expect } from '@playwright/test';
import { keepLooks } from './keep-looks.ts';
import { type LaunchedApp, test } from './launch.ts';
import { openSample } from './open-sample.ts';

const PASSPHRASE = 'correct horse battery staple';
/** The app ends where it would start anew, and the test starts it. */
const env = { PARADOCKET_STARTS_AGAIN: '1' };

test('A passphrase seals the record; it opens with it, with the code, and with nothing else', async ({
  launchApp,
}) => {
  const first = await launchApp({ env });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  const code = await seal(first);

  const second = await launchApp({ env, userDataDir });
  await expect(second.page.getByRole('heading', { name: 'Paradocket is locked' })).toBeVisible();
  await keepLooks(second, 'locked');
  await second.page.keyboard.type('something else altogether');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('alert')).toContainText('This is not the passphrase.');
  await second.page.getByLabel('Passphrase').fill(PASSPHRASE);
  const opened = await openedBy(second, () => second.page.keyboard.press('Enter'));
  await expect(opened.getByRole('grid', { name: 'Clients' })).toBeVisible();
  await second.close();

  const third = await launchApp({ env, userDataDir });
  await third.page.getByRole('button', { name: 'The passphrase is lost' }).click();
  await keepLooks(third, 'locked-code');
  await third.page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await third.page.getByLabel('New passphrase', { exact: true }).fill('another passphrase');
  await third.page.getByLabel('New passphrase, once more').fill('another passphrase');
  await openedBy(third, () => third.page.keyboard.press('Enter'));
  await third.close();

  const fourth = await launchApp({ env, userDataDir });
  await fourth.page.getByLabel('Passphrase').fill('another passphrase');
  await openedBy(fourth, () => fourth.page.keyboard.press('Enter'));
});

/** Opens the vault and gives the page of the main window, which takes the place of the locked one. */
async function openedBy({ app }: LaunchedApp, open: () => Promise<void>) {
  const [page] = await Promise.all([app.waitForEvent('window'), open()]);
  return page;
}

async function seal({ app, page }: LaunchedApp): Promise<string> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('passphrase and lock');
  await page.keyboard.press('Enter');
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await keepLooks({ app, page }, 'set-passphrase');
  await page.keyboard.press('Enter');
  const shown = page.getByLabel('Recovery code', { exact: true });
  await expect(shown).toBeVisible();
  const code = (await shown.textContent()) ?? '';
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  await keepLooks({ app, page }, 'recovery-code');
  await page.getByLabel('Last four letters').fill(code.slice(-4));
  const ended = once(app.process(), 'exit');
  await page.keyboard.press('Enter');
  await ended;
  return code;
}
