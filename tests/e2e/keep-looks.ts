import { expect } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { expectNoAxeViolations } from './accessibility.ts';
import type { LaunchedApp } from './launch.ts';
import { keepScreen } from './screens.ts';

/** Where less fits, more can be wrong. */
const SMALL = 1280;

/**
 * Keeps what is shown in both sizes and both themes, for people to look at, and lets axe look at both
 * themes. It leaves the window small and light.
 */
export async function keepLooks(
  { app, page }: Pick<LaunchedApp, 'app' | 'page'>,
  name: string,
): Promise<void> {
  const window = await app.browserWindow(page);
  for (const [width, height] of [
    [1920, 1080],
    [SMALL, 800],
  ] as const) {
    await window.evaluate(
      (one: BrowserWindow, size) => {
        one.setContentSize(size.width, size.height);
      },
      { width, height },
    );
    await expect.poll(() => page.evaluate('innerWidth')).toBe(width);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepScreen(page, `${name}-${String(width)}-${colorScheme}`);
      if (width === SMALL) await expectNoAxeViolations(page);
    }
  }
}
