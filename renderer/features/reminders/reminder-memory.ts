import { useEffect, useSyncExternalStore } from 'react';
import type { ResponseOf } from '../../../shared/ipc.ts';
import type { Snooze } from '../../../shared/reminders/snooze.ts';
import { useHost } from '../../host/host-context.tsx';

/** What main remembers of reminders; undefined until it has said. */
export type ReminderMemory = ResponseOf<'reminders:state'>;

let memory: ReminderMemory | undefined;
let isAsked = false;
const listeners = new Set<() => void>();

/** What was snoozed, and when the app was last seen running. */
export function useReminderMemory(): ReminderMemory | undefined {
  const host = useHost();
  const now = useSyncExternalStore(subscribe, () => memory);
  useEffect(() => {
    if (isAsked) return;
    isAsked = true;
    void host.call('reminders:state', undefined).then((state) => {
      memory = state;
      listeners.forEach((tell) => tell());
    });
  }, [host]);
  return now;
}

/** Takes over the snoozes that hold now. */
export function setSnoozed(snoozed: Snooze[]): void {
  if (memory === undefined) return;
  memory = { ...memory, snoozed };
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
