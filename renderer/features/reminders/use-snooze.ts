import type { Failure } from '../../../shared/result/result.ts';
import type { ReminderClock } from '../../../shared/reminders/reminders-of.ts';
import { useHost } from '../../host/host-context.tsx';
import { setSnoozed } from './reminder-memory.ts';
import { type SnoozeChoice, snoozeUntil } from './snooze-until.ts';

/** Silences dates by their keys; false where main could not keep it. */
export function useSnooze(
  clock: ReminderClock,
  onFailure: (failure: Failure) => void,
): (keys: readonly string[], choice: SnoozeChoice) => Promise<boolean> {
  const host = useHost();
  return async (keys, choice) => {
    if (keys.length === 0) return true;
    const until = snoozeUntil(choice, clock);
    const snoozed = await host.call('reminders:snooze', { keys: [...keys], until });
    if (snoozed.ok) setSnoozed(snoozed.value);
    else onFailure(snoozed.failure);
    return snoozed.ok;
  };
}
