import { moveDate } from '../../shared/chronology/move-event.ts';
import { dateOfEvent, isAttended } from '../../shared/model/event-date.ts';
import { formatCaseDate } from '../../shared/time/format-case-date.ts';
import { MoveForm, readMoveDraft } from '../features/records/move-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { ResetDialog } from './reset-dialog.tsx';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string; readonly days: number };

/** Asks why an event was moved on the axis; a hearing is reset instead of moved. */
export function MoveDialog(props: Props) {
  const { view, id, days, onClose, onSaved } = props;
  const commands = useCommands();
  const event = view.events.find((one) => one.id === id);
  const to = event === undefined ? null : moveDate(dateOfEvent(event), days);
  if (event === undefined || to === null) return null;
  if (isAttended(event))
    return <ResetDialog {...props} proposed={formatCaseDate(to, { style: 'table' })} />;
  return (
    <FormDialog
      title="Move to another day"
      keptAs={`move/${view.matter.id}/${id}`}
      rev={event.rev}
      read={readMoveDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <MoveForm
          event={event}
          days={days}
          to={to}
          initial={draft}
          onMove={async (after, reason) => {
            if (!(await commands.save('event/move', [{ table: 'events', after }], reason))) return;
            onSaved(id);
            saved();
          }}
        />
      )}
    </FormDialog>
  );
}
