import { useEffect, useState } from 'react';
import { nowOf, useStartState } from '../host/host-context.tsx';

const TICK_MS = 15_000;

/** UTC milliseconds by the clock of the main process, read again every quarter of a minute. */
export function useNow(): number {
  const start = useStartState();
  const [now, setNow] = useState(() => nowOf(start));
  useEffect(() => {
    const timer = setInterval(() => setNow(nowOf(start)), TICK_MS);
    return () => clearInterval(timer);
  }, [start]);
  return now;
}
