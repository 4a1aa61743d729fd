import { expect, type Page } from '@playwright/test';
import { type LaunchedApp, test } from './launch.ts';
import { openSample } from './open-sample.ts';

const today = '2026-11-25';

/** Every key at once, as the system hands them over when the page is busy: nothing waits for a dialog. */
async function typeAtOnce(
  { app }: LaunchedApp,
  opener: Opener,
  keys: readonly (string | Opener)[],
) {
  await app.evaluate(
    ({ BrowserWindow }, given) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const press = (keyCode: string, modifiers: typeof given.opener.modifiers = []) => {
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
        const isTyped = modifiers.length === 0 && (keyCode.length === 1 || keyCode === 'Return');
        if (isTyped) contents?.sendInputEvent({ type: 'char', keyCode });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
      };
      press(given.opener.key, given.opener.modifiers);
      for (const key of given.keys) {
        if (typeof key === 'string') press(key);
        else press(key.key, key.modifiers);
      }
    },
    { opener, keys: [...keys] },
  );
}

type Opener = { readonly key: string; readonly modifiers: ('control' | 'shift')[] };

async function discard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const withControl = (key: string): Opener => ({ key, modifiers: ['control'] });

test('what is typed straight after the key of a dialog stands in its fields, and nowhere else', async ({
  launchApp,
}) => {
  const running = await launchApp({ today });
  const { page } = running;
  await openSample(page, 'first-matter');
  const forms: readonly (readonly [string, Opener, string])[] = [
    ['Add a hearing', withControl('J'), 'Called'],
    ['Add an event', withControl('E'), 'What happened'],
    ['Add a custody check', { key: 'K', modifiers: ['control', 'shift'] }, 'Looked on'],
    ['Tickler', withControl('T'), 'To do'],
    ['Quick add', withControl('I'), 'One line'],
  ];
  for (const [name, opener, first] of forms) {
    await test.step(name, async () => {
      await typeAtOnce(running, opener, Array.from('bail-reviewed'));
      const field = page.getByRole('dialog', { name }).getByLabel(first);
      await expect(field).toHaveValue('bail-reviewed');
      await discard(page);
    });
  }

  await test.step('the palette', async () => {
    await typeAtOnce(running, withControl('K'), Array.from('docket'));
    const palette = page.getByRole('dialog', { name: 'Find or do anything' });
    await expect(palette.getByLabel('Find or do anything')).toHaveValue('docket');
    await page.keyboard.press('Escape');
  });

  await test.step('a Tab among the letters goes on to the next field, which keeps what follows', async () => {
    await typeAtOnce(running, withControl('T'), ['c', 'a', 'l', 'l', 'Tab', '+', '3', 'd']);
    const tickler = page.getByRole('dialog', { name: 'Tickler' });
    await expect(tickler.getByLabel('To do')).toHaveValue('call');
    await expect(page.locator(':focus')).toHaveValue('+3d');
    // The list of what it counts from goes first.
    await page.keyboard.press('Escape');
    await discard(page);
  });
});

test('a key that follows the one that opens a matter is done once the matter stands', async ({
  launchApp,
}) => {
  const running = await launchApp({ today });
  const { page } = running;
  await openSample(page, 'petrova');
  const asked: readonly (readonly [string, Opener, () => Promise<void>])[] = [
    [
      'the log',
      withControl('3'),
      () => expect(page.getByRole('tab', { name: 'Change log', selected: true })).toBeVisible(),
    ],
    [
      'a hearing',
      withControl('J'),
      async () => {
        await expect(page.getByRole('dialog', { name: 'Add a hearing' })).toBeVisible();
        await page.keyboard.press('Escape');
      },
    ],
    ['words', withControl('F'), () => expect(page.getByLabel('Words to look for')).toBeFocused()],
  ];
  for (const [what, key, isDone] of asked) {
    await test.step(what, async () => {
      await page.keyboard.press('Control+l');
      await page.getByRole('button', { name: /^Petrova: / }).focus();
      await typeAtOnce(running, { key: 'Return', modifiers: [] }, [key]);
      await isDone();
    });
  }
});
