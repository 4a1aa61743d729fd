import { Button, Group, Text } from '@mantine/core';
import { currentSetting, isAttended } from '../../shared/model/event-date.ts';
import { recordOutcome } from '../../shared/model/record-reset.ts';
import { formatCaseDate } from '../../shared/time/format-case-date.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = Omit<MatterDialogProps, 'today' | 'onSaved'> & { readonly id: string };

/** Asks before a hearing that is still ahead is marked as held. */
export function HeldDialog({ view, id, onClose }: Props) {
  const commands = useCommands();
  const event = view.events.find((one) => one.id === id);
  if (event === undefined || !isAttended(event)) return null;
  const markHeld = async () => {
    const after = recordOutcome(event, 'held', event.details.outcome);
    if (await commands.save('hearing/outcome', [{ table: 'events', after }])) onClose();
  };
  return (
    <DialogFrame title="Mark as held?" size="md" onClose={onClose}>
      <Text size="sm">
        {event.title} is set for {formatCaseDate(currentSetting(event).date, { style: 'sentence' })}
        : that lies ahead.
      </Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={() => void markHeld()}>
          Mark as held
        </Button>
        <Button data-autofocus onClick={onClose}>
          Leave as set
        </Button>
      </Group>
    </DialogFrame>
  );
}
