import { useEffect } from 'react';
import { prepareSearch } from '../../shared/search/search.ts';
import { useOffice } from '../data/office.ts';

/** So long the page may be kept from answering a key, in milliseconds. */
const TURN_MS = 8;

/** Reads matters for searching while nothing else is to be done, so that no keystroke waits. */
export function useSearchPrepared(): void {
  const matters = useOffice()?.matters;
  useEffect(() => {
    if (matters === undefined) return undefined;
    let next = 0;
    let handle = 0;
    const work = (deadline: IdleDeadline) => {
      const begun = performance.now();
      while (next < matters.length && performance.now() - begun < TURN_MS) {
        const view = matters[next];
        if (view !== undefined) prepareSearch(view);
        next += 1;
        if (deadline.timeRemaining() <= 0) break;
      }
      if (next < matters.length) handle = requestIdleCallback(work);
    };
    handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }, [matters]);
}
