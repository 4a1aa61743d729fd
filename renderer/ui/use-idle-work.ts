import { useEffect, useState } from 'react';
import { workInTurns } from './work-in-turns.ts';

/** What was done with every one of a list, also by another screen or at an earlier visit. */
const doneWith = new WeakMap<readonly unknown[], WeakSet<object>>();

/**
 * Does something with each of many things while nothing else is to be done. True once each had its
 * turn: from then on a change costs what changed. True at once where the same work was done with the
 * same list before, so that a screen that is visited again is drawn in one go.
 *
 * @param list undefined until it is read
 * @param work the same function from one drawing to the next; remembers what it did by itself
 */
export function useIdleWork<T>(list: readonly T[] | undefined, work: (one: T) => unknown): boolean {
  const isKnown = isDoneWith(list, work);
  const [done, setDone] = useState<{ readonly work: unknown } | null>(isKnown ? { work } : null);
  const isDone = isKnown || done?.work === work;
  // Also the list after this one counts as done with the same work.
  if (isKnown && done?.work !== work) setDone({ work });
  useEffect(() => {
    if (list === undefined || isDoneWith(list, work)) return undefined;
    return workInTurns(list, work, () => {
      const known = doneWith.get(list) ?? new WeakSet();
      doneWith.set(list, known.add(work));
      setDone({ work });
    });
  }, [list, work]);
  return isDone;
}

function isDoneWith(list: readonly unknown[] | undefined, work: object): boolean {
  return list !== undefined && (doneWith.get(list)?.has(work) ?? false);
}
