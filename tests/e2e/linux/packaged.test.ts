import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { runToEnd } from '../run-to-end.ts';
import { packApp } from './packed-app.ts';

test.describe.configure({ mode: 'serial' });

/** How a fuse that is on stands in the program: the digit one. */
const ON = 49;

let place = '';
let program = '';

test.beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'paradocket-packed-'));
  program = await packApp(place);
});
test.afterAll(() => rm(place, { recursive: true, force: true }));

/** A profile of its own, and whether the app has come as far as opening the record in it. */
async function newProfile() {
  const folder = await mkdtemp(join(place, 'profile-'));
  return { folder, hasOpened: () => existsSync(join(folder, 'vault', 'vault.json')) };
}

test('every fuse of the packed program is set as a release needs it', async () => {
  const wire = await getCurrentFuseWire(program);
  const states = Object.entries(FuseV1Options)
    .filter(([name]) => !/^\d+$/.test(name))
    .map(([name, index]) => [name, Number(wire[index as FuseV1Options]) === ON]);
  expect(Object.fromEntries(states)).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test('the archive holds what was built and nothing else: no sources, maps, tests or settings', async () => {
  const resources = join(dirname(program), 'resources');
  expect((await readdir(resources)).sort()).toEqual(['app.asar', 'samples']);
  const archive = join(resources, 'app.asar');
  const names = listPackage(archive, { isPack: false });
  expect(names.length).toBeGreaterThan(20);
  const foreign = names.filter(
    (name) => !/^\/(package\.json$|out(\/(main|preload|renderer)(\/|$)|$))/.test(name),
  );
  expect(foreign).toEqual([]);
  expect(names.filter((name) => /\.(tsx?|map|env)$|\/(node_modules|tests?)\//.test(name))).toEqual(
    [],
  );
  for (const name of names.filter((one) => /\.c?js$/.test(one)))
    expect(extractFile(archive, name.slice(1)).includes('sourceMappingURL=data:'), name).toBe(
      false,
    );
});

test('it starts by itself and opens the record', async () => {
  const { folder, hasOpened } = await newProfile();
  const run = await runToEnd(program, { args: [`--user-data-dir=${folder}`], isDone: hasOpened });
  expect(hasOpened(), run.stderr).toBe(true);
});

for (const given of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--load-extension=/nowhere',
  '--disable-web-security',
  '--proxy-server=127.0.0.1:9',
])
  test(`with ${given} it does not start, says so and opens nothing`, async () => {
    const { folder, hasOpened } = await newProfile();
    const run = await runToEnd(program, {
      args: [given, `--user-data-dir=${folder}`],
      isDone: hasOpened,
    });
    expect(run.code, run.stderr).toBe(1);
    expect(run.stderr).toContain('start/refused-switch');
    expect(run.stderr).toContain(given.split('=')[0]);
    expect(run.stderr).not.toMatch(/(Debugger|DevTools) listening/);
    expect(hasOpened()).toBe(false);
  });

/** Files that leave a mark where somebody's code runs in our program. */
async function plantCode() {
  const folder = await mkdtemp(join(place, 'planted-'));
  const mark = join(folder, 'mark');
  const script = join(folder, 'planted.cjs');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'ran')`;
  await writeFile(script, code);
  return { mark, script, code };
}

test('it is no Node for others: neither ELECTRON_RUN_AS_NODE nor NODE_OPTIONS run their code', async () => {
  const { mark, script } = await plantCode();
  const { folder, hasOpened } = await newProfile();
  const args = [`--user-data-dir=${folder}`];
  await runToEnd(program, {
    args: [script, ...args],
    env: { ELECTRON_RUN_AS_NODE: '1' },
    isDone: () => hasOpened() || existsSync(mark),
  });
  expect(existsSync(mark)).toBe(false);
  await runToEnd(program, {
    args,
    env: { NODE_OPTIONS: `--require ${script}` },
    isDone: hasOpened,
  });
  expect(hasOpened()).toBe(true);
  expect(existsSync(mark)).toBe(false);
});

test('the same code does run in an Electron without fuses', async () => {
  const { mark, script } = await plantCode();
  const stock = createRequire(import.meta.url)('electron') as string;
  await runToEnd(stock, {
    args: [script],
    env: { ELECTRON_RUN_AS_NODE: '1' },
    isDone: () => existsSync(mark),
  });
  expect(await readFile(mark, 'utf8')).toBe('ran');
});

test('a folder put beside the archive is not started in its place', async () => {
  const { mark, code } = await plantCode();
  const app = join(dirname(program), 'resources', 'app');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{"main":"main.cjs"}');
  await writeFile(join(app, 'main.cjs'), code);
  const { folder, hasOpened } = await newProfile();
  await runToEnd(program, {
    args: [`--user-data-dir=${folder}`],
    isDone: () => hasOpened() || existsSync(mark),
  });
  await rm(app, { recursive: true });
  expect(hasOpened()).toBe(true);
  expect(existsSync(mark)).toBe(false);
});
