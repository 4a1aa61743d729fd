import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { noDesktopSwitches } from '../../../scripts/display.mjs';
import { test } from '../launch.ts';
import { openCanary } from './canary.ts';
import { attackWith, vectors } from './vectors.ts';

/** A window as Electron makes it by itself, nothing hardened. */
const stockWindow = `
  const { app, BrowserWindow } = require('electron');
  app.whenReady().then(() => new BrowserWindow().loadURL(process.env.ATTACKED_PAGE));
`;

test('fifty ways out of the page reach nobody, and the page stays where it is', async ({
  launchApp,
}) => {
  expect(vectors.length).toBeGreaterThanOrEqual(50);
  const canary = await openCanary();
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  await page.evaluate(attackWith(vectors, canary.at));
  expect([...canary.paths()]).toEqual([]);
  expect(
    await page.evaluate('[location.href.split("#")[0], document.querySelectorAll("h1").length]'),
  ).toEqual(['app://paradocket/index.html', 1]);
  expect(page.context().pages()).toHaveLength(1);
  // The server is there and counts.
  await fetch(`http://${canary.at}/control`);
  expect([...canary.paths()]).toEqual(['control']);
  canary.close();
});

test('the same ways do reach it from a window of stock Electron', async () => {
  const canary = await openCanary('<!doctype html><title>Attacked</title><h1>Attacked</h1>');
  const userDataDir = await mkdtemp(join(tmpdir(), 'paradocket-stock-'));
  const program = join(userDataDir, 'stock-window.cjs');
  await writeFile(program, stockWindow);
  const app = await _electron.launch({
    args: [program, ...noDesktopSwitches, `--user-data-dir=${userDataDir}`],
    env: { ...(process.env as Record<string, string>), ATTACKED_PAGE: `http://${canary.at}/` },
  });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { name: 'Attacked' })).toBeVisible();
    const staying = vectors.filter(({ leaves }) => leaves !== true);
    await page.evaluate(attackWith(staying, canary.at));
    console.log(`stock Electron: ${canary.paths().size} of ${staying.length} ways reach a server`);
    expect(canary.paths().size).toBeGreaterThan(30);
  } finally {
    await app.close();
    canary.close();
    await rm(userDataDir, { recursive: true, force: true });
  }
});
