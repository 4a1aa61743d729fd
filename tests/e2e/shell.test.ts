import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { channels } from '../../shared/ipc.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

/** Counts who reaches a server on this machine. */
async function openCanary() {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('hit');
  });
  server.on('upgrade', (_request, socket) => {
    hits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, hits: () => hits, close: () => server.close() };
}

/** Runs a text as the page's own script would run it: `evaluate` alone goes around the policy. */
function runInPage(page: Page, code: string): Promise<unknown> {
  return page.evaluate(code);
}

test('Nothing that a page tries reaches a server on this machine', async ({ launchApp }) => {
  const canary = await openCanary();
  const { page } = await launchApp();
  const at = `127.0.0.1:${canary.port}`;
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  await runInPage(
    page,
    `(async () => {
      const tries = [
        () => fetch('http://${at}/fetch'),
        () => fetch('http://${at}/no-cors', { mode: 'no-cors' }),
        () => navigator.sendBeacon('http://${at}/beacon', 'x'),
        () => new WebSocket('ws://${at}/socket'),
        () => new EventSource('http://${at}/events'),
        () => { new Image().src = 'http://${at}/image'; },
        () => { const x = new XMLHttpRequest(); x.open('GET', 'http://${at}/xhr'); x.send(); },
        () => window.open('http://${at}/window'),
        () => { const a = document.createElement('a'); a.href = 'http://${at}/link'; a.target = '_blank'; document.body.append(a); a.click(); },
        () => { const a = document.createElement('a'); a.href = 'http://${at}/ping'; a.ping = 'http://${at}/ping2'; document.body.append(a); a.click(); },
        () => { const f = document.createElement('iframe'); f.src = 'http://${at}/frame'; document.body.append(f); },
        () => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'http://${at}/style'; document.head.append(l); },
        () => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://${at}/prefetch'; document.head.append(l); },
        () => { const l = document.createElement('link'); l.rel = 'preconnect'; l.href = 'http://${at}'; document.head.append(l); },
        () => { const v = document.createElement('video'); v.src = 'http://${at}/video'; document.body.append(v); v.load(); },
        () => { const o = document.createElement('object'); o.data = 'http://${at}/object'; document.body.append(o); },
        () => { const f = document.createElement('form'); f.action = 'http://${at}/form'; f.method = 'post'; document.body.append(f); f.submit(); },
        () => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=http://${at}/refresh'; document.head.append(m); },
        () => new FontFace('x', 'url(http://${at}/font)').load(),
        () => { document.body.style.backgroundImage = 'url(http://${at}/background)'; },
        () => { location.href = 'http://${at}/location'; },
        () => navigator.serviceWorker?.register('/worker.js'),
        () => new Worker('http://${at}/worker.js'),
      ];
      for (const attempt of tries) { try { await Promise.race([attempt(), new Promise((r) => setTimeout(r, 150))]); } catch {} }
    })()`,
  );
  // The page is where it was: no navigation, no refresh, no form has taken it away.
  expect(await page.evaluate('[location.href, document.querySelectorAll("h1").length]')).toEqual([
    'app://paradocket/index.html',
    1,
  ]);
  // The control: the server is there and counts.
  await fetch(`http://${at}/control`);
  expect(canary.hits()).toBe(1);
  canary.close();
});

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

test('Malformed requests are refused on every channel, and unknown channels do not exist', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  const hostile = `[null, 0, 'x', [], { a: 1 }, { __proto__: { polluted: 1 } }, { commandId: '../x' }]`;
  for (const name of Object.keys(channels)) {
    const schema = channels[name as keyof typeof channels].request;
    const answers = (await runInPage(
      page,
      `Promise.all(${hostile}.map((value) => window.paradocket.call('${name}', value).then(() => 'answered', (error) => error.message)))`,
    )) as string[];
    const values: unknown[] = [null, 0, 'x', [], { a: 1 }, {}, { commandId: '../x' }];
    answers.forEach((answer, index) => {
      if (!schema.safeParse(values[index]).success)
        expect(answer, `${name} ${index}`).toContain(`ipc/malformed ${name}`);
    });
  }
  const unknown = await runInPage(
    page,
    `window.paradocket.call('journal:erase', undefined).then(() => 'answered', (error) => error.message)`,
  );
  expect(unknown).toContain('No handler registered');
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
    `Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map((name) =>
      navigator.permissions.query({ name }).then((status) => status.state, () => 'denied')))`,
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  const outside = await runInPage(
    page,
    `Promise.all(['/..%2fmain%2fmain.js', '/..%2f..%2fpackage.json', '/nothing.html'].map((path) => fetch(path).then((r) => r.status)))`,
  );
  expect(outside).toEqual([404, 404, 404]);
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
