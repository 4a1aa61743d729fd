/** How long IndexedDB may take: a call to a damaged one may never return. */
export type TimeLimits = {
  /** Then the user is told. */
  readonly slowMs: number;
  /** Then the cache is given up and rebuilt. */
  readonly deadMs: number;
};
export const defaultTimeLimits: TimeLimits = { slowMs: 5_000, deadMs: 15_000 };

/** Thrown where IndexedDB did not answer in time. */
export class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout';
}

/** The promise's own outcome, or `StoreTimeout` after `deadMs`; `onSlow` is told after `slowMs`. */
export async function withTimeLimit<T>(
  work: PromiseLike<T>,
  limits: TimeLimits,
  onSlow: (isSlow: boolean) => void,
): Promise<T> {
  const slow = { told: false };
  const slowTimer = setTimeout(() => {
    slow.told = true;
    onSlow(true);
  }, limits.slowMs);
  let deadTimer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    deadTimer = setTimeout(
      () => reject(new StoreTimeout('IndexedDB did not answer')),
      limits.deadMs,
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(slowTimer);
    clearTimeout(deadTimer);
    if (slow.told) onSlow(false);
  }
}
