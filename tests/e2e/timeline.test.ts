import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import { matterOfSize } from '../bench/matter-of-size.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

/** The days on which US clocks change, each with the tick that stands at it. */
const days = [
  { typed: '11/2/25', shown: 'Sun 2' },
  { typed: '3/8/26', shown: 'Sun 8' },
  { typed: '11/1/26', shown: 'Sun 1' },
];
const zones = ['America/Los_Angeles', 'UTC', 'Pacific/Auckland'];

/** The axis, once something is drawn on it. */
async function axisOf(page: Page) {
  const axis = page.getByRole('application', { name: /^Timeline/ });
  await expect(axis.locator('[data-item]').first()).toBeAttached();
  return axis;
}

/**
 * Where in time everything on the axis stands and what is written on it, ticks included, as it was
 * painted. Not in which row: among things of one moment that hangs on ids, which are new in each profile.
 */
function pictureOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // What was asked for is drawn in the next frame.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((painted) => requestAnimationFrame(painted));
    const things = [...document.querySelectorAll('.ax-item, .vis-time-axis .vis-text')];
    return things
      .filter((thing) => !thing.classList.contains('vis-measure'))
      .map((thing) => {
        const { left, width } = thing.getBoundingClientRect();
        return `${Math.round(left)}+${Math.round(width)} ${thing.textContent}`;
      })
      .sort();
  });
}

/** The same once nothing moves any more: after a movement everything is laid out once again where it ended. */
async function pictureAtRest(page: Page): Promise<readonly string[]> {
  let picture = await pictureOf(page);
  await expect
    .poll(
      async () => {
        const before = picture.join('\n');
        picture = await pictureOf(page);
        return picture.join('\n') === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return picture;
}

async function goToDate(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Go to date' }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Week', exact: true }).click();
}

test('The axis is walked by keyboard, and a screen reader hears each stop', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  const axis = await axisOf(page);
  const said = page.getByRole('region', { name: 'Timeline' }).locator('[aria-live="polite"]');
  await axis.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('In ICE custody');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Custody');
  for (let lanes = 0; lanes < 4; lanes++) await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Criminal case');
  await page.keyboard.press('End');
  await expect(said).toContainText('Wed, June 25, 2025');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(
    /^Wed, June 18, 2025, .*Probable-cause hearing, Criminal case, held/,
  );
  await expect(axis.locator('.ax-current')).toHaveCount(1);
  await expect(axis).toBeFocused();
  await keepScreen(page, 'timeline-keyboard');
  await expectNoAxeViolations(page);

  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('Probable-cause hearing').first()).toBeVisible();
  await axis.focus();
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('Nothing selected');
  await expect(axis.locator('.ax-current')).toHaveCount(0);
});

test('Arrow keys bring what they reach into view', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  const axis = await axisOf(page);
  await axis.focus();
  for (let zooms = 0; zooms < 6; zooms++) await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  for (let lanes = 0; lanes < 5; lanes++) await page.keyboard.press('ArrowDown');
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    const current = axis.locator('.ax-current .ax-shape');
    await expect(current).toBeInViewport();
  }
});

test('Two jumps at once end in the same picture as one after the other', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  const week = page.getByRole('button', { name: 'Week', exact: true });
  await goToDate(page, '11/2/25');
  await expect.poll(async () => (await pictureOf(page)).join('\n')).toContain('Sun 2');
  await pictureAtRest(page);
  await page.getByRole('button', { name: 'Quarter', exact: true }).click();
  await pictureAtRest(page);
  const field = page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('3/8/26');
  // Faster than scenes are made.
  await week.evaluate((button: HTMLElement) => {
    document.querySelector<HTMLInputElement>('input[name="go-to-date"]')?.form?.requestSubmit();
    button.click();
  });
  await expect.poll(async () => (await pictureOf(page)).join('\n')).toContain('Sun 8');
  const atOnce = await pictureAtRest(page);
  await page.reload();
  await page.getByRole('grid', { name: 'Clients' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.ax-item').first()).toBeAttached();
  await pictureAtRest(page);
  await goToDate(page, '3/8/26');
  await expect.poll(async () => (await pictureOf(page)).join('\n')).toContain('Sun 8');
  expect(atOnce).toEqual(await pictureAtRest(page));
});

test('The same matter looks the same under three zones, also around both changes of the clock', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const pictures: (readonly string[])[][] = [];
  for (const TZ of zones) {
    const { page, close } = await launchApp({ today: '2026-11-20', env: { TZ } });
    // So that the window jumps to where it would glide.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(TZ);
    await openSample(page, 'first-matter');
    const own: (readonly string[])[] = [];
    await expect.poll(async () => (await pictureOf(page)).length).toBeGreaterThan(20);
    own.push(await pictureAtRest(page));
    for (const day of days) {
      await goToDate(page, day.typed);
      await expect.poll(async () => (await pictureOf(page)).join('\n')).toContain(day.shown);
      own.push(await pictureAtRest(page));
      await page.getByRole('button', { name: 'Quarter', exact: true }).click();
      await expect(page.locator('.ax-item').first()).toBeAttached();
      await expect.poll(async () => (await pictureOf(page)).join('\n')).not.toContain(day.shown);
      own.push(await pictureAtRest(page));
    }
    pictures.push(own);
    await close();
  }
  expect(pictures[1]).toEqual(pictures[0]);
  expect(pictures[2]).toEqual(pictures[0]);
});

test('A thing stands at its day wherever a hand has moved the window', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-20' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'first-matter');
  await goToDate(page, '11/1/26');
  const leftOf = async (thing: Locator) => (await thing.boundingBox())?.x ?? Number.NaN;
  const tick = page.locator('.vis-time-axis .vis-text:not(.vis-measure)').getByText('Fri 30');
  const thing = page.locator('.ax-item').filter({ hasText: 'Order medical records' });
  const apart = async () => (await leftOf(thing)) - (await leftOf(tick));
  await expect.poll(apart).toBeCloseTo(1, 0);
  const before = { apart: await apart(), tick: await leftOf(tick) };
  await page.locator('.vis-panel.vis-center').hover();
  await page.mouse.wheel(-700, 0);
  await expect.poll(() => leftOf(tick)).toBeGreaterThan(before.tick + 600);
  await expect.poll(apart).toBeCloseTo(before.apart, 1);
});

test('Ten thousand events draw no more than four hundred things, and all of them are counted', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-timeline-'));
  try {
    const file = join(folder, 'large.json');
    const view = matterOfSize(10_000);
    await writeFile(file, writeMatterFile({ client: view.client, matters: [view] }));
    const { app, page } = await launchApp({ today: '2025-06-01' });
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, file);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible({
      timeout: 60_000,
    });
    const axis = await axisOf(page);
    for (const name of ['All', 'Year', 'Month', 'Week']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => axis.locator('.vis-item').count()).toBeGreaterThan(0);
      expect(await axis.locator('.vis-item').count()).toBeLessThanOrEqual(400);
    }
    await keepScreen(page, 'timeline-ten-thousand');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('The axis is whole on small and large windows, light and dark', async ({ launchApp }) => {
  const { app, page } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  for (const [width, height] of [
    [1024, 700],
    [1280, 800],
    [1920, 1080],
  ] as const)
    for (const scheme of ['light', 'dark'] as const) {
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      const isDark = () =>
        page.evaluate(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
      if ((await isDark()) !== (scheme === 'dark'))
        await app.evaluate(({ Menu, BrowserWindow }) => {
          const items = Menu.getApplicationMenu()?.items ?? [];
          const toggle = items
            .flatMap((menu) => menu.submenu?.items ?? [])
            .find((item) => /dark|theme/i.test(item.label));
          toggle?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
        });
      await expect.poll(isDark).toBe(scheme === 'dark');
      const axis = await axisOf(page);
      await expect(axis.getByText(/In ICE custody/).first()).toBeVisible();
      // Nothing of the page sticks out sideways.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
      await keepScreen(page, `timeline-${scheme}-${width}x${height}`);
    }
  await expectNoAxeViolations(page);
});
