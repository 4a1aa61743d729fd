import { useEffect, useState } from 'react';
import { nowOf, useStartState } from './host-context.tsx';

const MINUTE_MS = 60_000;

/**
 * UTC milliseconds by the one clock, anew with each minute of it, and at once when the window is
 * looked at again: a laptop that slept shows no time that is long over.
 */
export function useMinute(): number {
  const start = useStartState();
  const [now, setNow] = useState(() => nowOf(start));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const next = nowOf(start);
      setNow(next);
      timer = setTimeout(tick, MINUTE_MS - (next % MINUTE_MS));
    };
    timer = setTimeout(tick, MINUTE_MS - (nowOf(start) % MINUTE_MS));
    window.addEventListener('focus', tick);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', tick);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [start]);
  return now;
}
