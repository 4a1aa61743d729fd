import { useEffect, useState } from 'react';
import { workInTurns } from './work-in-turns.ts';

/**
 * Does something with each of many things while nothing else is to be done. True once each had its
 * turn: from then on a change costs what changed.
 *
 * @param list undefined until it is read
 * @param work the same function from one drawing to the next; remembers what it did by itself
 */
export function useIdleWork<T>(list: readonly T[] | undefined, work: (one: T) => unknown): boolean {
  const [done, setDone] = useState<{ readonly work: unknown } | null>(null);
  useEffect(
    () => (list === undefined ? undefined : workInTurns(list, work, () => setDone({ work }))),
    [list, work],
  );
  return done?.work === work;
}
