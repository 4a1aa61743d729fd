import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { moveDate, moveEvent } from '../../shared/chronology/move-event.ts';
import { dateOfEvent, isAttended } from '../../shared/model/event-date.ts';
import { formatCaseDate } from '../../shared/time/format-case-date.ts';
import { FormFrame } from '../ui/form-frame.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { ResetDialog } from './reset-dialog.tsx';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string; readonly days: number };

const noErrors = {};

/** Asks why an event was moved on the axis; a hearing is reset instead of moved. */
export function MoveDialog(props: Props) {
  const { view, id, days, onClose, onSaved } = props;
  const commands = useCommands();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const event = view.events.find((one) => one.id === id);
  const from = event === undefined ? null : dateOfEvent(event);
  const to = from === null ? null : moveDate(from, days);
  if (event === undefined || from === null || to === null) return null;
  if (isAttended(event))
    return <ResetDialog {...props} proposed={formatCaseDate(to, { style: 'table' })} />;
  const after = moveEvent(event, days);
  const save = async () => {
    if (reason.trim() === '') {
      setProblem('Say why the date changes; the log keeps it.');
      return;
    }
    if (after === null) return;
    if (await commands.save('event/move', [{ table: 'events', after }], reason.trim())) {
      onSaved(id);
      onClose();
    }
  };
  return (
    <DialogFrame title="Move to another day" onClose={onClose}>
      <FormFrame
        draft={reason}
        errors={problem === null ? noErrors : { reason: problem }}
        submitLabel="Move"
        onSubmit={save}
      >
        <Text size="sm">
          {event.title}: {formatCaseDate(from, { style: 'sentence' })} becomes{' '}
          <b>{formatCaseDate(to, { style: 'sentence' })}</b>.
        </Text>
        <TextInput
          label="Why"
          value={reason}
          error={problem}
          withAsterisk
          data-autofocus
          onChange={(input) => setReason(input.currentTarget.value)}
        />
      </FormFrame>
    </DialogFrame>
  );
}
