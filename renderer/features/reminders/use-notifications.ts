import { useEffect, useMemo, useRef, useState } from 'react';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { OfficeSettings } from '../../../shared/model/office-settings.ts';
import { parseChain } from '../../../shared/reminders/parse-chain.ts';
import { type ReminderClock, remindersOf } from '../../../shared/reminders/reminders-of.ts';
import { type CivilDay, daysBetween } from '../../../shared/time/civil-day.ts';
import { civilToday } from '../../../shared/time/court-time.ts';
import { useHost } from '../../host/host-context.tsx';
import { workInTurns } from '../../ui/work-in-turns.ts';
import { useReminderMemory } from './reminder-memory.ts';
import { useReminderClock } from './use-reminder-clock.ts';

/**
 * Hands main what is to be reminded of, soon after that changes: kinds and numbers, nothing restricted.
 * No key waits for it. Main shows each once a day.
 *
 * @param matters undefined until they are read
 */
export function useNotifications(
  matters: readonly MatterView[] | undefined,
  settings: OfficeSettings,
): void {
  const host = useHost();
  const memory = useReminderMemory();
  const clock = useReminderClock();
  const sent = useRef('');
  const daysSince = useDaysSince(memory?.lastSeenMs ?? null, clock);
  const chain = useMemo(() => parseChain(settings.reminderChain), [settings.reminderChain]);
  useEffect(() => {
    if (matters === undefined || memory === undefined || !chain.ok) return undefined;
    const days = chain.value;
    const remindersIn = (views: readonly MatterView[]) =>
      remindersOf(views, days, clock, memory.snoozed, daysSince)
        .filter(({ due }) => !due.isRestricted)
        .map(({ reminder }) => reminder);
    // Overdue dates can be many thousands: they are looked through matter by matter, and handed over
    // whole only where one of them changed.
    const found: string[] = [clock.today];
    return workInTurns(
      matters,
      (view) => found.push(JSON.stringify(remindersIn([view]))),
      () => {
        const what = found.join('\n');
        if (sent.current === what) return;
        sent.current = what;
        void host.call('reminders:set', remindersIn(matters));
      },
    );
  }, [host, matters, memory, chain, clock, daysSince]);
}

/**
 * Days since reminders last ran: since the app was last seen on the first day, then since the day
 * before on which it ran, which a laptop that slept over may have left long ago.
 */
function useDaysSince(lastSeenMs: number | null, { today, zone }: ReminderClock): number {
  const [ran, setRan] = useState<{ readonly day: CivilDay; readonly before: CivilDay | null }>({
    day: today,
    before: null,
  });
  if (ran.day !== today) setRan({ day: today, before: ran.day });
  const seen = lastSeenMs === null ? null : civilToday(lastSeenMs, zone);
  const before = ran.before ?? seen;
  return before === null ? 1 : Math.max(1, daysBetween(before, today));
}
