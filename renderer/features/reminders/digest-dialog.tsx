import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../../shared/result/result.ts';
import type { DueDate } from '../../../shared/reminders/due-date.ts';
import type { FellDue } from '../../../shared/reminders/fell-due.ts';
import type { ReminderClock } from '../../../shared/reminders/reminders-of.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { DueList, type DueLine } from './due-list.tsx';
import { PAST_LIMIT } from './due-words.ts';
import { useSnooze } from './use-snooze.ts';

type Props = {
  /** Not empty. */
  readonly fell: readonly FellDue[];
  readonly clock: ReminderClock;
  readonly onOpen: (line: DueLine) => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onClose: () => void;
};

/** What fell due while the app was closed and is still open, by client. */
export function DigestDialog({ fell, clock, onOpen, onFailure, onClose }: Props) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const snooze = useSnooze(clock, onFailure);
  const lines = fell
    .filter(({ due }) => !gone.has(due.key))
    .map(({ view, due }) => ({
      view,
      due,
      urgency: urgencyOf(due),
    }));
  const leave = async (keys: readonly string[], choice: Parameters<typeof snooze>[1]) => {
    if (!(await snooze(keys, choice))) return;
    if (keys.length === lines.length) onClose();
    else setGone(new Set([...gone, ...keys]));
  };
  return (
    <DialogFrame title="While Paradocket was closed" size="xl" onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">
          {lines.length === 1
            ? '1 date fell due and is still open in the record.'
            : `${String(lines.length)} dates fell due and are still open in the record.`}
        </Text>
        <ScrollArea.Autosize mah="55vh" type="auto">
          <DueList
            label="Fell due while Paradocket was closed"
            lines={lines}
            onOpen={onOpen}
            onSnooze={(line, choice) => void leave([line.due.key], choice)}
          />
        </ScrollArea.Autosize>
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={() =>
              void leave(
                lines.map(({ due }) => due.key),
                'tomorrow',
              )
            }
          >
            Snooze all until tomorrow
          </Button>
          <Button onClick={onClose}>Close</Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

function urgencyOf({ kind, isOthers, staysOpen }: DueDate): string {
  if (kind === 'clock') return 'its hours ended';
  if (isOthers === true) return PAST_LIMIT;
  return staysOpen ? 'overdue' : 'no outcome';
}
