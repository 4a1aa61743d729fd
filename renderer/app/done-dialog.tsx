import type { CivilDay } from '../../shared/time/civil-day.ts';
import { DoneForm } from '../features/docket/done-form.tsx';
import type { Doable } from '../features/docket/mark-done.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useCommands } from './use-commands.ts';

type Props = {
  readonly event: Doable;
  readonly clientName: string;
  readonly today: CivilDay;
  readonly onClose: () => void;
};

/** Marks a deadline or a task as done. */
export function DoneDialog({ event, clientName, today, onClose }: Props) {
  const commands = useCommands();
  return (
    <DialogFrame
      title={event.kind === 'task' ? 'Task done' : 'Deadline done'}
      size="md"
      onClose={onClose}
    >
      <DoneForm
        event={event}
        clientName={clientName}
        today={today}
        onSave={async (after) => {
          if (await commands.save(`${event.kind}/done`, [{ table: 'events', after }])) onClose();
        }}
      />
    </DialogFrame>
  );
}
