import { vi } from 'vitest';

/** Waits until a check no longer throws. A slow machine is no failure. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 10 });
}
