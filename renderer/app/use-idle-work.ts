import { useEffect, useState } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { workInTurns } from '../ui/work-in-turns.ts';

/**
 * Does something with every matter while nothing else is to be done. True once each had its turn:
 * from then on a change costs the one matter that changed.
 *
 * @param matters undefined until they are read
 * @param work the same function from one drawing to the next; remembers what it did by itself
 */
export function useIdleWork(
  matters: readonly MatterView[] | undefined,
  work: (view: MatterView) => unknown,
): boolean {
  const [done, setDone] = useState<{ readonly work: unknown } | null>(null);
  useEffect(
    () => (matters === undefined ? undefined : workInTurns(matters, work, () => setDone({ work }))),
    [matters, work],
  );
  return done?.work === work;
}
