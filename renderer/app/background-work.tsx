import { useCallback, useMemo, useState } from 'react';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { datesSince, fellDueWhileClosed } from '../../shared/reminders/fell-due.ts';
import { useClientScope } from '../data/client-scope.tsx';
import { useOfficeSettings } from '../data/office.ts';
import { useWholeOffice } from '../data/whole-office.ts';
import { useFileKeptTrue } from '../features/calendar/use-file-kept-true.ts';
import { DigestDialog } from '../features/reminders/digest-dialog.tsx';
import { useReminderMemory } from '../features/reminders/reminder-memory.ts';
import { useNotifications } from '../features/reminders/use-notifications.ts';
import { useReminderClock } from '../features/reminders/use-reminder-clock.ts';
import { useIdleWork } from '../ui/use-idle-work.ts';
import { notifyFailure } from './notify.ts';
import type { Go } from './place.ts';

/**
 * What follows the record without being asked: the kept calendar file, notifications, and once after
 * start what fell due while the app was closed; in courtroom mode that waits.
 */
export function BackgroundWork({ go }: { readonly go: Go }) {
  const matters = useWholeOffice()?.matters;
  const settings = useOfficeSettings();
  useFileKeptTrue(matters, settings, notifyFailure);
  const memory = useReminderMemory();
  const clock = useReminderClock();
  const [startedAt] = useState(clock);
  const [isDone, setIsDone] = useState(false);
  const isAlone = useClientScope() !== null;
  const lastSeenMs = memory?.lastSeenMs;
  // As of the start: what falls due while the app runs is reminded of as it comes.
  const isPrepared = useIdleWork(
    isDone || lastSeenMs === undefined ? undefined : matters,
    useCallback(
      (view: MatterView) =>
        lastSeenMs === undefined || lastSeenMs === null
          ? []
          : datesSince(view, lastSeenMs, startedAt),
      [lastSeenMs, startedAt],
    ),
  );
  const fell = useMemo(
    () =>
      isDone || !isPrepared || matters === undefined || lastSeenMs === undefined
        ? null
        : fellDueWhileClosed(matters, lastSeenMs, startedAt),
    [isDone, isPrepared, matters, lastSeenMs, startedAt],
  );
  // One after the other: both keep the dates that they read of a matter in the same place.
  useNotifications(fell === null && !isDone ? undefined : matters, settings);
  if (fell === null) return null;
  if (fell.length === 0) {
    setIsDone(true);
    return null;
  }
  // The office may be read only once somebody looks over the shoulder: it waits until he is gone.
  if (isAlone) return null;
  const close = () => setIsDone(true);
  return (
    <DigestDialog
      fell={fell}
      clock={clock}
      onOpen={({ view, due }) => {
        close();
        go({ type: 'matter', matterId: view.matter.id, recordKey: due.recordId });
      }}
      onFailure={notifyFailure}
      onClose={close}
    />
  );
}
