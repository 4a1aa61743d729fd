/** So long the page may be kept from answering a key, in milliseconds. */
const TURN_MS = 8;
/** A page that is never idle gets on with it all the same. */
const PATIENCE_MS = 1_000;

/**
 * Does something with each of many things while nothing else is to be done, so that no keystroke
 * waits for it.
 *
 * @param onDone told once all are done, not where it was ended before
 * @returns what ends it
 */
export function workInTurns<T>(
  list: readonly T[],
  act: (one: T) => void,
  onDone: () => void,
): () => void {
  let next = 0;
  const work = () => {
    const begun = performance.now();
    while (next < list.length && performance.now() - begun < TURN_MS) {
      const one = list[next];
      if (one !== undefined) act(one);
      next += 1;
    }
    if (next < list.length) handle = requestIdleCallback(work, { timeout: PATIENCE_MS });
    else onDone();
  };
  let handle = requestIdleCallback(work, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(handle);
}
