import { useMemo } from 'react';
import type { ReminderClock } from '../../../shared/reminders/reminders-of.ts';
import { civilToday } from '../../../shared/time/court-time.ts';
import { useStartState } from '../../host/host-context.tsx';
import { useMinute } from '../../host/use-minute.ts';

/** The one clock, to the minute; a laptop that slept is told of what came meanwhile as it wakes. */
export function useReminderClock(): ReminderClock {
  const { zone } = useStartState();
  const nowMs = useMinute();
  return useMemo(() => ({ nowMs, today: civilToday(nowMs, zone), zone }), [nowMs, zone]);
}
