import type { LaunchedApp } from './launch.ts';

/** Does what ends the app, and waits for its end; a window may be gone before its key is up again. */
export async function endBy({ app }: LaunchedApp, act: () => Promise<void>): Promise<void> {
  const ended = app.waitForEvent('close');
  await act().catch(() => undefined);
  await ended;
}
