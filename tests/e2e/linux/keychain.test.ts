import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { keepLooks } from '../keep-looks.ts';
import { test } from '../launch.ts';
import { openSample } from '../open-sample.ts';
import {
  endedBy,
  openVault,
  PASSPHRASE,
  runCommand,
  sealProfile,
  startsAgain,
  enterVault,
} from '../sealed-app.ts';

// The app starts five times.
test.setTimeout(300_000);

let folder: string;
let running: ChildProcess[];
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-keychain-'));
  running = [];
});
test.afterEach(async () => {
  for (const child of running) child.kill();
  await rm(folder, { recursive: true, force: true });
});

/** A session of a desktop whose keychain is open: what the app needs to find it. */
async function startKeychain(): Promise<Record<string, string>> {
  const bus = spawn('dbus-daemon', ['--session', '--print-address', '--nofork'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(bus);
  const [line] = (await once(bus.stdout, 'data')) as [Buffer];
  const env = {
    DBUS_SESSION_BUS_ADDRESS: line.toString().trim(),
    XDG_DATA_HOME: folder,
    XDG_RUNTIME_DIR: folder,
  };
  // Else it would ask in a window which of its keyrings to use.
  await mkdir(join(folder, 'keyrings'));
  await writeFile(join(folder, 'keyrings', 'default'), 'login');
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--unlock', '--components=secrets', '--foreground'],
    { env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  running.push(daemon);
  daemon.stdin.end('a password of the desktop');
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/'];
  await expect
    .poll(() =>
      spawnSync('dbus-send', [...ask, 'org.freedesktop.DBus.ListNames'], {
        env: { ...process.env, ...env },
      }).stdout.toString(),
    )
    .toContain('org.freedesktop.secrets');
  return env;
}

test('A passphrase opens only together with the keychain of the system, the recovery code without it', async ({
  launchApp,
}) => {
  const args = ['--password-store=gnome-libsecret'];
  // By a path of its own Electron is started as it is; else Playwright has Chromium do without a keychain.
  const executablePath = process.env['ELECTRON_EXEC_PATH'] ?? '';
  const env = { ...startsAgain, ...(await startKeychain()) };
  const first = await launchApp({ env, args, executablePath });
  const { userDataDir } = first;
  await openSample(first.page, 'first-matter');
  const code = await sealProfile(first);

  const second = await launchApp({ env, args, executablePath, userDataDir });
  const page = await openVault(second);
  await runCommand(page, 'passphrase and lock');
  await page.getByRole('button', { name: 'The system’s keychain…' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await keepLooks({ app: second.app, page }, 'keychain');
  await page.getByRole('button', { name: 'Ask the keychain as well' }).click();
  await expect(page.getByText(/opens only together with the keychain/)).toBeVisible();
  await endedBy(second, () => page.keyboard.press('ControlOrMeta+Shift+x'));

  const third = await launchApp({ env, args, executablePath, userDataDir });
  await openVault(third);
  await third.close();

  // Another laptop, or another person: the keychain gives nothing.
  const elsewhere = await launchApp({ env: startsAgain, userDataDir });
  await elsewhere.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await elsewhere.page.keyboard.press('Enter');
  await expect(elsewhere.page.getByRole('alert')).toContainText(
    'opens only together with the keychain',
  );
  await keepLooks(elsewhere, 'keychain-refuses');
  await elsewhere.page.getByRole('button', { name: 'The passphrase is lost' }).click();
  await elsewhere.page.getByLabel('Recovery code').fill(code);
  await elsewhere.page.getByLabel('New passphrase', { exact: true }).fill('another passphrase');
  await elsewhere.page.getByLabel('The same again').fill('another passphrase');
  await enterVault(elsewhere);
  await elsewhere.close();

  // There was no keychain to make a new part with.
  const last = await launchApp({ env: startsAgain, userDataDir });
  const alone = await openVault(last, 'another passphrase');
  await runCommand(alone, 'passphrase and lock');
  await alone.getByRole('button', { name: 'The system’s keychain…' }).click();
  await expect(alone.getByRole('dialog')).toContainText('This system has no keychain');
});
