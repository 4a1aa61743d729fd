import type { JSHandle, Page } from '@playwright/test';
import type { Store } from '../../../../renderer/data/store.ts';

/**
 * The store of the running page: the very object behind every screen. The shipped page has no hooks
 * for tests, so it is taken from React's own tree, where the provider holds it.
 */
export async function storeOf(page: Page): Promise<JSHandle<Store>> {
  const handle = await page.waitForFunction(() => {
    type Fiber = { child: Fiber | null; sibling: Fiber | null; memoizedProps: unknown };
    const storeIn = (props: unknown): object | null =>
      typeof props === 'object' &&
      props !== null &&
      'store' in props &&
      typeof props.store === 'object' &&
      props.store !== null &&
      'execute' in props.store
        ? props.store
        : null;
    const find = (fiber: Fiber | null): object | null =>
      fiber === null
        ? null
        : (storeIn(fiber.memoizedProps) ?? find(fiber.child) ?? find(fiber.sibling));
    for (const element of document.querySelectorAll('body > *')) {
      const key = Object.keys(element).find((name) => name.startsWith('__reactContainer$'));
      const root = key === undefined ? null : (element as unknown as Record<string, Fiber>)[key];
      const store = find(root ?? null);
      if (store !== null) return store;
    }
    return null;
  });
  return handle as JSHandle<Store>;
}
