import { Alert, Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { OfficeSettings } from '../../../shared/model/office-settings.ts';
import { sayLeft } from '../../../shared/conditions/say-clock.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { parseChain } from '../../../shared/reminders/parse-chain.ts';
import type { DueDate } from '../../../shared/reminders/due-date.ts';
import type { Reminder } from '../../../shared/reminders/reminder.ts';
import { type ReminderClock, remindersOf } from '../../../shared/reminders/reminders-of.ts';
import { useMinute } from '../../host/use-minute.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { PAST_LIMIT } from './due-words.ts';
import { DueList, type DueLine } from './due-list.tsx';
import { useReminderMemory } from './reminder-memory.ts';
import { useSnooze } from './use-snooze.ts';

type Props = {
  /** Those that may be seen now. */
  readonly matters: readonly MatterView[];
  readonly settings: OfficeSettings;
  readonly clock: ReminderClock;
  /** Where the days before a date are chosen. */
  readonly chainForm: ReactNode;
  readonly onOpen: (line: DueLine) => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onClose: () => void;
};

/** Everything that is reminded of today, restricted dates too, which no notification tells of. */
export function RemindersDialog({
  matters,
  settings,
  clock,
  chainForm,
  onOpen,
  onFailure,
  onClose,
}: Props) {
  const memory = useReminderMemory();
  const snooze = useSnooze(clock, onFailure);
  const minute = useMinute();
  const snoozed = memory?.snoozed;
  const lines = useMemo(() => {
    const chain = parseChain(settings.reminderChain);
    return remindersOf(matters, chain.ok ? chain.value : [], clock, snoozed ?? []).map(
      ({ view, due, reminder }) => ({ view, due, urgency: urgencyOf(reminder, due, minute) }),
    );
  }, [matters, settings.reminderChain, clock, snoozed, minute]);
  const now = (snoozed ?? []).filter(({ until }) => until > clock.nowMs).length;
  const keys = lines.map(({ due }) => due.key);
  return (
    <DialogFrame title="Reminders" size="xl" onClose={onClose}>
      <Stack gap="sm">
        {memory?.isSupported === false && (
          <Alert color="docket" title="This system shows no notifications">
            Look here instead: what is due stands in this list.
          </Alert>
        )}
        {lines.length === 0 ? (
          <Text size="sm">Nothing to be reminded of today.</Text>
        ) : (
          <ScrollArea.Autosize mah="50vh" type="auto">
            <DueList
              label="Reminders of today"
              lines={lines}
              onOpen={onOpen}
              onSnooze={(line, choice) => void snooze([line.due.key], choice)}
            />
          </ScrollArea.Autosize>
        )}
        {now > 0 && (
          <Text size="sm" c="dimmed">
            {now === 1 ? '1 date is' : `${String(now)} dates are`} snoozed; a snooze ends at the
            latest as the last day begins.
          </Text>
        )}
        {chainForm}
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            disabled={keys.length === 0}
            onClick={() => void snooze(keys, 'tomorrow')}
          >
            Snooze all until tomorrow
          </Button>
          <Button onClick={onClose}>Close</Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

/** @param nowMs anew with each minute, so that what runs by hours is seen to run */
function urgencyOf({ kind, when, ahead }: Reminder, { at }: DueDate, nowMs: number): string {
  if (when === 'overdue') return kind === 'clock' ? 'its hours ended' : 'overdue';
  if (when === 'past-limit') return PAST_LIMIT;
  if (when === 'hours' && at !== null) return sayLeft(at - nowMs) || 'now';
  if (ahead === 0) return 'today';
  return ahead === 1 ? 'tomorrow' : `in ${String(ahead)} days`;
}
