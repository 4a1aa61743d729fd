import { useEffect, useSyncExternalStore } from 'react';
import type { KeptCalendar } from '../../../shared/calendar/kept-calendar.ts';
import { useHost } from '../../host/host-context.tsx';

/** The calendar file that follows the record; undefined until main has said, null = none. */
let kept: KeptCalendar | null | undefined;
const listeners = new Set<() => void>();

/** Which calendar file follows the record. */
export function useKeptFile(): KeptCalendar | null | undefined {
  const host = useHost();
  const now = useSyncExternalStore(subscribe, () => kept);
  useEffect(() => {
    if (kept === undefined) void host.call('calendar:kept', undefined).then(setKeptFile);
  }, [host]);
  return now;
}

/** Notes what main was asked to keep. */
export function setKeptFile(next: KeptCalendar | null): void {
  kept = next;
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
