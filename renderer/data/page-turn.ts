/** A page that is never idle goes on all the same. */
const PATIENCE_MS = 500;

/** Waits until nothing else is to be done, so that no keystroke waits for a long reading. */
export function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
