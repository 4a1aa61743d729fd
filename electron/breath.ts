import { setImmediate as nextTurn } from 'node:timers/promises';

/** A key is not felt to wait for so long. */
const AT_A_STRETCH_MS = 12;

/**
 * Lets this process answer keys, paints and the page in the middle of long work. It is awaited after each
 * piece, and takes a turn only where the pieces since the last one took long.
 */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_STRETCH_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
