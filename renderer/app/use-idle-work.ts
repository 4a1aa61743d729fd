import { useEffect } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';

/** So long the page may be kept from answering a key, in milliseconds. */
const TURN_MS = 8;

/**
 * Does something with every matter while nothing else is to be done, so that no keystroke waits for it.
 *
 * @param work the same function from one drawing to the next; remembers what it did by itself
 */
export function useIdleWork(
  matters: readonly MatterView[] | undefined,
  work: (view: MatterView) => void,
): void {
  useEffect(() => {
    if (matters === undefined) return undefined;
    let next = 0;
    let handle = 0;
    const doSome = (deadline: IdleDeadline) => {
      const begun = performance.now();
      while (next < matters.length && performance.now() - begun < TURN_MS) {
        const view = matters[next];
        if (view !== undefined) work(view);
        next += 1;
        if (deadline.timeRemaining() <= 0) break;
      }
      if (next < matters.length) handle = requestIdleCallback(doSome);
    };
    handle = requestIdleCallback(doSome);
    return () => cancelIdleCallback(handle);
  }, [matters, work]);
}
