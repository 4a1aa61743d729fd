import { expect, type Page } from '@playwright/test';
import { on, stint } from '../builders/matter-view.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';

const today = '2026-06-03';

/** Everything that the matter's axis and strip say of it bears the name. */
function matterOf(name: string, id: string, lanes: number, days: readonly string[]) {
  const proceedings = Array.from({ length: lanes }, (_, number) => ({
    id: `${id}-p${String(number)}`,
    kind: 'habeas',
    title: `${name} case ${String(number)}`,
  }));
  return {
    client: { id, name: `${name} Example` },
    matter: { id: `${id}-m`, title: `${name} matter` },
    proceedings,
    events: days.map((day, number) => ({
      id: `${id}-e${String(number)}`,
      kind: 'filing',
      title: `${name} filing ${String(number)}`,
      date: on(day),
      proceedingId: proceedings[number % lanes]?.id ?? null,
    })),
    stints: [
      stint(`${id}-s`, on(days[0] ?? today), null, { facility: { name: `${name} County Jail` } }),
    ],
  };
}

const ana = matterOf('Anabel', 'ana', 3, ['2026-05-04', '2026-05-11', '2026-05-20', '2026-06-01']);
const boris = matterOf('Boris', 'boris', 1, ['2019-02-04', '2021-08-09', '2026-01-05']);

/** What the lanes of the axis are called, from top to bottom. */
function lanesOf(name: string, cases: number): string[] {
  const own = Array.from({ length: cases }, (_, number) => `${name} case ${String(number)}`);
  return ['In whose custody', 'Custody', ...own, 'Release and conditions', 'Deadlines'];
}

type Glance = { readonly name: string; readonly below: string };

/** From here on every painted frame and every change of the page is looked at. */
async function watchScreen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Glance[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      const name = document.querySelector('[aria-label="Matter"] h1')?.textContent ?? '';
      const below = document.querySelector('main')?.textContent ?? '';
      if (name !== '') seen.push({ name, below });
    };
    const onFrame = () => {
      look();
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
}

async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`${name} Ex`);
  await expect(page.getByRole('option', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('what stands under a name is never that of the matter before, however quickly one changes', async ({
  launchApp,
}) => {
  const running = await launchApp({ today });
  const { page } = running;
  await takeInMatters(running, [ana, boris]);
  await watchScreen(page);
  const axis = page.getByRole('application');

  for (const name of ['Anabel', 'Boris', 'Anabel', 'Boris'])
    await test.step(`straight on to ${name}`, () => open(page, name));
  await expect(axis).toContainText('Boris filing 2');
  await expect(axis).toHaveAccessibleName('Timeline, 4 lines');
  await expect(axis.locator('.ax-lane')).toHaveText(lanesOf('Boris', 1));

  for (const [name, lanes] of [
    ['Anabel', 3],
    ['Boris', 1],
  ] as const)
    await test.step(`${name} by way of the clients`, async () => {
      await page.keyboard.press('Control+l');
      await open(page, name);
      await expect(axis).toContainText(`${name} filing 0`);
      await expect(axis.locator('.ax-lane')).toHaveText(lanesOf(name, lanes));
    });

  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Glance[] }).seen);
  const otherOf = (name: string) => (name.startsWith('Anabel') ? 'Boris' : 'Anabel');
  expect(new Set(seen.map(({ name }) => name))).toEqual(
    new Set(['Anabel Example', 'Boris Example']),
  );
  expect(seen.filter(({ name, below }) => below.includes(otherOf(name)))).toEqual([]);
});
