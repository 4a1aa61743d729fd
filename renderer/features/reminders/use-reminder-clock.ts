import { useEffect, useMemo, useState } from 'react';
import type { ReminderClock } from '../../../shared/reminders/reminders-of.ts';
import { civilToday } from '../../../shared/time/court-time.ts';
import { nowOf, useStartState } from '../../host/host-context.tsx';

const MINUTE_MS = 60_000;

/** The one clock, to the minute. */
export function useReminderClock(): ReminderClock {
  const start = useStartState();
  const [nowMs, setNowMs] = useState(() => nowOf(start));
  useEffect(() => {
    const timer = setInterval(() => setNowMs(nowOf(start)), MINUTE_MS);
    return () => clearInterval(timer);
  }, [start]);
  return useMemo(
    () => ({ nowMs, today: civilToday(nowMs, start.zone), zone: start.zone }),
    [nowMs, start.zone],
  );
}
