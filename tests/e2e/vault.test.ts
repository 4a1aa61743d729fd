import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { expect, type Page } from '@playwright/test';
import { filesWith } from './find-bytes.ts';
import { keepLooks } from './keep-looks.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { pickPath } from './pick-path.ts';
import { runToEnd } from './run-to-end.ts';
import {
  becomeSupervisor,
  endedBy,
  openFirst,
  openVault,
  PASSPHRASE,
  runCommand,
  sealedSample,
  sealProfile,
  startsAgain as env,
  enterVault,
} from './sealed-app.ts';
import { useEverything } from './use-everything.ts';

// Each of them starts the app several times.
test.setTimeout(300_000);

/** Outside Electron the package gives the path of its program. */
const electron = createRequire(import.meta.url)('electron') as string;

/** No word of any language, and nowhere in our own code but here. */
const CANARY = ['Zyxwvo', 'mirka'].join('');

test('A passphrase seals the record; it opens with it, with the code, and with nothing else', async ({
  launchApp,
}) => {
  const first = await launchApp({ env });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  const code = await sealProfile(first, (step) => keepLooks(first, step));

  const second = await launchApp({ env, userDataDir });
  await expect(second.page.getByRole('heading', { name: 'Paradocket is locked' })).toBeVisible();
  await keepLooks(second, 'locked');
  await second.page.keyboard.type('something else altogether');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('alert')).toContainText('This is not the passphrase.');
  await expect((await openVault(second)).getByRole('grid', { name: 'Clients' })).toBeVisible();
  await second.close();

  const third = await launchApp({ env, userDataDir });
  await third.page.getByRole('button', { name: 'The passphrase is lost' }).click();
  await keepLooks(third, 'locked-code');
  await third.page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await third.page.getByLabel('New passphrase', { exact: true }).fill('another passphrase');
  await third.page.getByLabel('The same again').fill('another passphrase');
  await enterVault(third);
  await third.close();

  const fourth = await launchApp({ env, userDataDir });
  await openVault(fourth, 'another passphrase');
});

test('No file of a sealed profile holds a word of what was typed; a plain one does', async ({
  launchApp,
}) => {
  const first = await launchApp({ env });
  const { userDataDir } = first;
  await useEverything(first, CANARY);
  await setUpBackups(first.page);
  await halfType(first.page, userDataDir);
  await first.close();
  // The control: without a passphrase the same search finds it.
  const plain = await filesWith(userDataDir, CANARY);
  expect(plain.some((path) => path.includes('journal-'))).toBe(true);
  expect(plain.some((path) => path.includes('IndexedDB'))).toBe(true);

  const second = await launchApp({ env, userDataDir });
  await expect(second.page.getByRole('grid', { name: 'Clients' })).toBeVisible();
  await sealProfile(second);
  // As a crash would leave the file of the backup key.
  await writeFile(join(userDataDir, '.backup-key.txt.0123456789ab.half'), CANARY);
  const third = await launchApp({ env, userDataDir });
  expect(await filesWith(userDataDir, CANARY)).toEqual([]);
  const page = await openVault(third);
  await expect(page.getByRole('grid', { name: 'Clients' })).toContainText(CANARY);
  await useEverything({ app: third.app, page }, CANARY, 'again');
  await halfType(page, userDataDir);
  await third.close();
  expect(third.stderr()).not.toContain(CANARY);
  expect(await filesWith(userDataDir, CANARY)).toEqual([]);
  const temporary = await readdir(tmpdir());
  for (const name of temporary.filter((one) => /paradocket|chromium|electron/i.test(one)))
    expect(await filesWith(join(tmpdir(), name), CANARY).catch(() => [])).toEqual([]);
});

test('A backup is restored into a sealed record, which stays sealed under its passphrase', async ({
  launchApp,
}) => {
  const { userDataDir } = await sealedSample(launchApp);

  const second = await launchApp({ env, userDataDir });
  const page = await openVault(second);
  const key = await setUpBackups(page);
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type(`${CANARY} Later`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `${CANARY} Later` })).toBeVisible();
  const backups = join(userDataDir, 'backups');
  const [older = ''] = (await readdir(backups)).filter((name) => name.endsWith('.age'));
  await runCommand(page, 'restore from a backup');
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' });
  await pickPath(second.app, join(backups, older));
  await dialog.getByRole('button', { name: /Choose a backup/ }).click();
  await dialog.getByLabel('Its passphrase, or the text of the backup key').fill(key);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').filter({ hasText: CANARY })).toBeVisible();
  await endedBy(second, () => dialog.getByRole('button', { name: 'Restore this backup' }).click());

  expect(await filesWith(userDataDir, CANARY)).toEqual([]);
  const third = await launchApp({ env, userDataDir });
  const restored = await openVault(third);
  const clients = restored.getByRole('grid', { name: 'Clients' });
  await expect(clients).toContainText('Amarante');
  await expect(clients).not.toContainText(CANARY);
  await third.close();
  expect(await filesWith(userDataDir, 'Amarante')).toEqual([]);
});

test('It locks by itself after a while in which nobody touched it', async ({ launchApp }) => {
  const { userDataDir } = await sealedSample(launchApp);
  const second = await launchApp({ env, userDataDir });
  await openVault(second);
  // As the system tells of somebody who has been away for eleven minutes.
  await endedBy(second, () =>
    second.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 11 * 60;
    }),
  );
  const third = await launchApp({ env, userDataDir });
  await expect(third.page.getByRole('heading', { name: 'Paradocket is locked' })).toBeVisible();
  // The main window waits behind it, unseen, and keeps nobody.
  const locked = await third.app.browserWindow(third.page);
  await endedBy(third, () => locked.evaluate((window: BrowserWindow) => window.close()));
});

test('A main page that ended while the passphrase was waited for is loaded anew', async ({
  launchApp,
}) => {
  const { userDataDir } = await sealedSample(launchApp);
  const { app, page } = await launchApp({ env, userDataDir });
  const waiting = () =>
    app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => !one.isVisible());
      if (window?.webContents.getURL().endsWith('/index.html') !== true) return false;
      window.webContents.forcefullyCrashRenderer();
      return true;
    });
  await expect.poll(waiting).toBe(true);
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter').catch(() => undefined);
  const shown = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      const text: unknown = await window?.webContents.executeJavaScript('document.body.innerText');
      return text;
    });
  await expect.poll(shown, { timeout: 20_000 }).toContain('Amarante');
});

test('It locks by key out of any dialog and where the laptop sleeps; what was half typed is kept', async ({
  launchApp,
}) => {
  const { userDataDir } = await sealedSample(launchApp);

  const second = await launchApp({ env, userDataDir });
  const page = await openVault(second);
  await openFirst(page);
  await halfType(page, userDataDir);
  await endedBy(second, () => page.keyboard.press('ControlOrMeta+Shift+x'));

  const third = await launchApp({ env, userDataDir });
  expect(await filesWith(userDataDir, CANARY)).toEqual([]);
  const again = await openVault(third);
  await openFirst(again);
  await again.keyboard.press('ControlOrMeta+j');
  await expect(again.getByLabel('Called')).toHaveValue(`${CANARY} half typed`);
  await endedBy(third, () =>
    third.app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
    }),
  );
  const fourth = await launchApp({ env, userDataDir });
  await expect(fourth.page.getByRole('heading', { name: 'Paradocket is locked' })).toBeVisible();
});

test('A supervisor purges a matter: its words are gone for good, its stub stays', async ({
  launchApp,
}) => {
  const first = await launchApp({ env });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  await runCommand(first.page, 'purge the matter');
  await expect(first.page.getByRole('dialog')).toContainText('Set a passphrase first');
  await first.page.keyboard.press('Enter');
  await sealProfile(first);

  const second = await launchApp({ env, userDataDir });
  const page = await openVault(second);
  await becomeSupervisor(page);
  await setUpBackups(page);
  const backups = await readdir(join(userDataDir, 'backups'));
  await openFirst(page);
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await runCommand(page, 'purge the matter');
  await page.getByRole('combobox', { name: 'Why' }).click();
  await page.getByRole('option', { name: 'The court sealed or expunged it' }).click();
  await page.getByLabel('The client’s name').fill(name);
  await keepLooks({ app: second.app, page }, 'purge');
  await endedBy(second, () => page.getByRole('button', { name: 'Purge for good' }).click());
  // The end makes no backup: it would be younger than the purge and hold what was purged.
  expect(await readdir(join(userDataDir, 'backups'))).toEqual(backups);

  const third = await launchApp({ env, userDataDir });
  const after = await openVault(third);
  await expect(after.getByRole('heading', { name: 'Paradocket', level: 1 })).toBeVisible();
  await expect(after.getByRole('grid', { name: 'Clients' })).toBeHidden();
});

test('A key file or a journal that somebody changed is said, and nothing is opened as if it were whole', async ({
  launchApp,
}) => {
  const { userDataDir } = await sealedSample(launchApp);
  // The start that follows takes up the sealed vault.
  await (await launchApp({ env, userDataDir })).close();
  const vault = join(userDataDir, 'vault');
  const ring = join(vault, 'keyring.json');
  const kept = await readFile(ring);
  const copy = join(vault, 'keyring-copy.json');
  for (const path of [ring, copy]) await writeFile(path, exchanged(kept));
  const second = await launchApp({ env, userDataDir });
  await second.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('alert')).toContainText('file of keys');
  await second.close();

  await writeFile(copy, kept);
  const names = (await readdir(vault)).filter((name) => /^(?:journal|snapshot)-/.test(name));
  for (const name of names) {
    const bytes = await readFile(join(vault, name));
    if (bytes.length === 0) continue;
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(join(vault, name), bytes);
  }
  await writeFile(ring, kept);
  const third = await launchApp({ env, userDataDir });
  const page = await openVault(third).catch(() => third.page);
  await expect(page.getByRole('alert').first()).toBeVisible();
});

test('Key files that the system does not give are said, and the app does not stand there unseen', async ({
  launchApp,
}) => {
  const { userDataDir } = await sealedSample(launchApp);
  await (await launchApp({ env, userDataDir })).close();
  const vault = join(userDataDir, 'vault');
  // A folder in the place of a file is the same to every user, also to one who may read all files.
  for (const name of ['keyring.json', 'keyring-copy.json']) {
    await rename(join(vault, name), join(vault, `${name}.away`));
    await mkdir(join(vault, name));
  }
  const args = ['.', `--user-data-dir=${userDataDir}`];
  const ended = await runToEnd(electron, { args, cwd: join(import.meta.dirname, '../..') });
  expect(ended.stderr).toMatch(/start\/not-opened: .* cannot be used \(EISDIR\)/);
  expect(ended.code).toBe(1);
  await rm(join(vault, 'keyring-copy.json'), { recursive: true });
  await rename(join(vault, 'keyring-copy.json.away'), join(vault, 'keyring-copy.json'));
  await openVault(await launchApp({ env, userDataDir }));
});

/** Makes the key of the backups, and the first of them; the key. */
async function setUpBackups(page: Page): Promise<string> {
  await runCommand(page, 'backups');
  const backups = page.getByRole('dialog', { name: 'Backups', exact: true });
  await backups.getByRole('button', { name: 'Set up backups…' }).press('Enter');
  const setUp = page.getByRole('dialog', { name: 'Set up backups' });
  const key = ((await setUp.getByLabel('Backup key').textContent()) ?? '').replaceAll(' ', '');
  await setUp.getByLabel('The last six letters of the key').fill(key.slice(-6));
  await page.keyboard.press('Enter');
  await expect(backups.getByText('Last verified copy on this laptop: today.')).toBeVisible();
  await page.keyboard.press('Escape');
  return key;
}

async function halfType(page: Page, userDataDir: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+j');
  await page.getByLabel('Called').fill(`${CANARY} half typed`);
  await halfTypedKept(userDataDir);
}

/** Waits until a half-typed form is on the disk. */
async function halfTypedKept(userDataDir: string): Promise<void> {
  const path = join(userDataDir, 'vault', 'form-drafts.json');
  const before = await writtenAt(path);
  await expect.poll(() => writtenAt(path)).toBeGreaterThan(before === 0 ? 0 : before - 1);
}

async function writtenAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** The same file with one letter of its sealed keys exchanged for another. */
function exchanged(bytes: Buffer): string {
  const file = JSON.parse(bytes.toString('utf8')) as { keys: string };
  const first = file.keys[40] === 'A' ? 'B' : 'A';
  return JSON.stringify({ ...file, keys: file.keys.slice(0, 40) + first + file.keys.slice(41) });
}
