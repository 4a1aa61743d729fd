import type { CivilDay } from '../../shared/time/civil-day.ts';
import { DoneForm, readDoneDraft } from '../features/docket/done-form.tsx';
import type { Doable } from '../features/docket/mark-done.ts';
import { FormDialog } from './form-dialog.tsx';
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
    <FormDialog
      title={event.kind === 'task' ? 'Task done' : 'Deadline done'}
      size="md"
      keptAs={`done/${event.matterId}/${event.id}`}
      rev={event.rev}
      read={readDoneDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <DoneForm
          event={event}
          clientName={clientName}
          initial={draft}
          today={today}
          onSave={async (after) => {
            if (await commands.save(`${event.kind}/done`, [{ table: 'events', after }])) saved();
          }}
        />
      )}
    </FormDialog>
  );
}
