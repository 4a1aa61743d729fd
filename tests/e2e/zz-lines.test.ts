import { expect, type Page } from '@playwright/test';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

const lines: readonly (readonly [string, string])[] = [
  ['bail hearing 5/28 10a reiss burlington petrova', ''],
  ['mch 6/18 930 petrova', ''],
  ['nta served 3/3 petrova', ''],
  ['filing habeas <2/23 petrova', ''],
  ['transfer richwood ~feb 24 petrova', ''],
  ['mch thu 9a petrova', 'day'],
  ['status conf fri 2p petrova', 'day'],
  ['arraingment 6/4 2p petrova', 'kind'],
  ['RO 4/29 petrova', 'kind'],
  ['brief due 14 days from 5/19 petrova', ''],
  ['brief due 10 business days after 5/19 petrova', 'x'],
  ['todo pay bond 5/22', ''],
  ['note client will call', ''],
  ['mch 6/18 or 6/25 9a petrova', 'day'],
  ['ind 9/15 1p o neil', ''],
  ['mch 6/18 9a will', ''],
  ['isap 6/3 8a will march', ''],
  ['bond 6/18 1500 will', 'kind'],
  ['entered us spring 2024 petrova', ''],
  ['arrested 6/18/25 petrova', ''],
  ['arrested last fri petrova', 'day'],
  ['released 5/15 ROR petrova', ''],
  ['mtr was denied 5/8 petrova', ''],
  ['may 6/18 mch petrova', 'x'],
  ['mch 2/30 9a petrova', 'x'],
  ['i-130 interview 7/20 845a petrova', ''],
  ['rfe issued 5/1 due 7/24 petrova', 'x'],
  ['spoke to sister 5/19 petrova 617-555-0142', ''],
  ['eow reply brief due petrova', 'day'],
  ['<script>alert(1)</script> mch 7/9 9a 😀 petrova', ''],
];

async function client(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('thirty lines', async ({ launchApp }) => {
  test.setTimeout(500_000);
  const { app, page } = await launchApp({ today: '2025-05-20' });
  const out = '/tmp/h/quick-own/shots';
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await openSample(page, 'petrova');
  await client(page, 'Will March');
  await client(page, 'Seán O’Neil');
  await client(page, 'Julia Bond');
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Quick add' });
  const line = dialog.getByLabel('One line');
  await expect(line).toBeFocused();
  const log: string[] = [];
  let n = 0;
  for (const [text] of lines) {
    n += 1;
    const start = Date.now();
    await page.keyboard.type(text);
    const typed = Date.now() - start;
    await page.screenshot({ path: `${out}/${String(n).padStart(2, '0')}.png` });
    let asked = '';
    for (let turn = 0; turn < 6; turn += 1) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(350);
      if ((await line.inputValue()) === '') break;
      const group = dialog.getByRole('group').filter({ has: page.locator('kbd') }).last();
      const name = (await dialog.getByRole('group').last().getAttribute('aria-label')) ?? '';
      asked += `[${name}]`;
      const focused = await page.evaluate(() => document.activeElement?.tagName ?? '');
      if (focused !== 'BUTTON') { asked += `{${focused}}`; break; }
      if (turn === 0) await page.screenshot({ path: `${out}/${String(n).padStart(2, '0')}q.png` });
      await page.keyboard.press('1');
      await page.waitForTimeout(150);
      void group;
    }
    const left = await line.inputValue();
    const status = (await dialog.getByRole('status').textContent()) ?? '';
    log.push(`${n} ${text} | ${typed}ms/${text.length} | ${asked} | ${left === '' ? 'SAVED' : 'LEFT'} | ${status}`);
    if (left !== '') { await page.screenshot({ path: `${out}/${String(n).padStart(2, '0')}z.png` }); await line.fill(''); await line.focus(); }
  }
  await page.screenshot({ path: `${out}/end.png` });
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}/undo.png` });
  log.push(`undo: ${await line.inputValue()} | ${(await dialog.getByRole('status').textContent()) ?? ''}`);
  await line.fill('mch thu 9a petrova');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}/dark.png` });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${out}/log.txt`, log.join('\n'));
});
