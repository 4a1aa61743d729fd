import { createSocket } from 'node:dgram';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

/** Runs a text as the page's own script would run it: `evaluate` alone goes around the policy. */
function runInPage(page: Page, code: string): Promise<unknown> {
  return page.evaluate(code);
}

test('WebRTC sends no datagram to a server on this machine', async ({ launchApp }) => {
  let datagrams = 0;
  const canary = createSocket('udp4').on('message', () => (datagrams += 1));
  await new Promise<void>((resolve) => canary.bind(0, '127.0.0.1', resolve));
  const { port } = canary.address();
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const candidates = await runInPage(
    page,
    `(async () => {
      const connection = new RTCPeerConnection({ iceServers: [
        { urls: 'stun:127.0.0.1:${port}' },
        { urls: 'turn:127.0.0.1:${port}', username: 'a', credential: 'b' },
      ] });
      let candidates = 0;
      connection.onicecandidate = ({ candidate }) => { if (candidate?.candidate) candidates += 1; };
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 3000));
      connection.close();
      return candidates;
    })()`,
  );
  expect([candidates, datagrams]).toEqual([0, 0]);
  // The control: the server is there and counts.
  const control = createSocket('udp4');
  control.send('x', port, '127.0.0.1');
  await expect.poll(() => datagrams).toBe(1);
  control.close();
  canary.close();
});

test('A page beside the main window may call no channel of it', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true },
      });
      await other.loadURL('app://paradocket/print.html');
      const told: unknown = await other.webContents.executeJavaScript(
        `window.paradocket.call('app:start', undefined).then(() => 'answered', (error) => error.message)`,
      );
      other.destroy();
      return told;
    },
    join(import.meta.dirname, '../../out/preload/preload.cjs'),
  );
  expect(answer).toContain('ipc/foreign-sender app:start');
});

test('HTML strings become text, and code in strings does not run', async ({ launchApp }) => {
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const result = await runInPage(
    page,
    `(async () => {
      const box = document.createElement('div');
      box.innerHTML = '<img src=x onerror="window.hit = 1">';
      document.body.append(box);
      // From a timer, because what the test itself evaluates is above the policy.
      setTimeout(() => { window.code = 'refused'; try { window.code = eval('1 + 1'); } catch {} });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { children: box.children.length, text: box.textContent, hit: window.hit ?? 0, code: window.code };
    })()`,
  );
  expect(result).toEqual({
    children: 0,
    text: '<img src=x onerror="window.hit = 1">',
    hit: 0,
    code: 'refused',
  });
});

test('The page policy is not broken by our own screens, forms and themes', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  await page.reload();
  await openSample(page, 'petrova');
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === 'Switch light or dark')
      ?.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate<string[]>('window.seen')).toEqual([]);
});

test('Nothing is kept in web storage, and the colour scheme is kept all the same', async ({
  launchApp,
}) => {
  const first = await launchApp({ today: '2025-06-26' });
  await openSample(first.page, 'petrova');
  await first.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === 'Switch light or dark')
      ?.click();
  });
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const kept = await first.page.evaluate(
    '[localStorage.length, sessionStorage.length, document.cookie]',
  );
  expect(kept).toEqual([0, 0, '']);
  await first.close();
  const second = await launchApp({ userDataDir: first.userDataDir, today: '2025-06-26' });
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('The page is held apart: sandboxed, isolated, without Node, without permissions', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron has it, its types do not.
      const held = (
        contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      return ['sandbox', 'contextIsolation', 'nodeIntegration', 'webviewTag'].map(
        (name) => held[name],
      );
    }),
  );
  expect(preferences).toEqual([[true, true, false, false]]);
  const globals = await page.evaluate('[typeof require, typeof process, typeof module]');
  expect(globals).toEqual(['undefined', 'undefined', 'undefined']);
  const states = await runInPage(
    page,
    `Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'].map((name) =>
      navigator.permissions.query({ name }).then((status) => status.state, () => 'denied')))`,
  );
  expect(new Set(states as string[])).toEqual(new Set(['denied']));
  const asked = await runInPage(
    page,
    `Promise.all([
      () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
      () => navigator.mediaDevices.getDisplayMedia(),
      () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no, { timeout: 2000 })),
      () => Notification.requestPermission().then((state) => { if (state !== 'granted') throw new Error(state); }),
      () => navigator.clipboard.readText(),
      () => navigator.usb.requestDevice({ filters: [] }),
      () => navigator.hid.requestDevice({ filters: [] }).then((found) => { if (found.length === 0) throw new Error('none'); }),
      () => navigator.serial.requestPort(),
      () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }),
      () => navigator.requestMIDIAccess(),
      () => navigator.wakeLock.request('screen'),
      () => showOpenFilePicker(),
    ].map((ask) => Promise.race([
      Promise.resolve().then(ask).then(() => 'given', () => 'refused'),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 3000)),
    ])))`,
  );
  expect(asked).not.toContain('given');
  const outside = await runInPage(
    page,
    `Promise.all(['/..%2fmain%2fmain.js', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%2fetc%2fpasswd', '/assets/..%5c..%5cmain.js', '/.%00./x', '/nothing.html'].map((path) => fetch(path).then((r) => r.status)))`,
  );
  expect(outside).toEqual([404, 404, 404, 404, 404, 404, 404]);
});

test('No file of the disk is read by its address, and no other host of our scheme exists', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const told = await runInPage(
    page,
    `Promise.all(['file:///etc/hostname', 'file:///', 'app://other/index.html', 'app://paradocket.evil/index.html', 'chrome://version', 'devtools://devtools/bundled/inspector.html', 'view-source:app://paradocket/index.html'].map(async (address) => {
      const fetched = await fetch(address).then((r) => r.ok, () => false);
      const drawn = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      });
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      let text = '';
      try { text = frame.contentDocument?.body?.textContent ?? ''; } catch {}
      return fetched || drawn || text !== '';
    }))`,
  );
  expect(told).toEqual(Array.from({ length: 7 }, () => false));
});

test('Every way around the page policy is reported as a breach and does nothing', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const told = await runInPage(
    page,
    `(async () => {
      const breaches = [];
      document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.effectiveDirective));
      const add = (tag, set) => { const e = document.createElement(tag); set(e); document.body.append(e); };
      const tries = [
        () => add('script', (e) => { e.textContent = 'window.hit = 1'; }),
        () => add('script', (e) => { e.src = 'data:text/javascript,window.hit=2'; }),
        () => add('script', (e) => { e.src = URL.createObjectURL(new Blob(['window.hit = 3'])); }),
        () => add('button', (e) => { e.setAttribute('onclick', 'window.hit = 4'); setTimeout(() => e.click()); }),
        () => add('a', (e) => { e.href = 'javascript:window.hit=5'; setTimeout(() => e.click()); }),
        () => setTimeout('window.hit = 6'),
        () => new Function('window.hit = 7')(),
        () => add('style', (e) => { e.textContent = 'body { color: red }'; }),
        () => add('base', (e) => { e.href = 'http://127.0.0.1/'; }),
        () => trustedTypes.createPolicy('mine', { createHTML: (text) => text }),
        () => document.write('<script>window.hit = 8</' + 'script>'),
        () => add('iframe', (e) => { e.srcdoc = '<script>parent.hit = 9</' + 'script>'; }),
      ];
      // From timers, because what the test itself evaluates is above the policy.
      for (const attempt of tries)
        await new Promise((resolve) => setTimeout(() => { try { attempt(); } catch {} setTimeout(resolve, 60); }));
      return { hit: window.hit ?? 0, breaches: [...new Set(breaches)].sort() };
    })()`,
  );
  expect(told).toMatchObject({ hit: 0 });
  expect((told as { breaches: string[] }).breaches).toEqual(
    expect.arrayContaining(['base-uri', 'script-src-elem', 'style-src-elem', 'trusted-types']),
  );
});

test('A second start hands over to the first window', async ({ launchApp }) => {
  const first = await launchApp();
  const second = await launchApp({ userDataDir: first.userDataDir }).then(
    () => 'has a window of its own',
    () => 'has none',
  );
  expect(second).toBe('has none');
  await expect(first.page.getByRole('button', { name: 'Add a client' })).toBeVisible();
});

test('The window comes back where it was', async ({ launchApp }) => {
  const first = await launchApp();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1180, height: 760 });
  });
  await first.close();
  const second = await launchApp({ userDataDir: first.userDataDir });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1180, height: 760 });
});
