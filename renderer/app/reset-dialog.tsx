import { isAttended } from '../../shared/model/event-date.ts';
import { ResetForm } from '../features/records/reset-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useClashCheck } from './use-clash-check.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string; readonly proposed: string };

/** Records a reset of a hearing or an appointment. */
export function ResetDialog({ view, today, id, proposed, onClose, onSaved }: Props) {
  const commands = useCommands();
  const sayClashes = useClashCheck(view, id);
  const event = view.events.find((one) => one.id === id);
  if (event === undefined || !isAttended(event)) return null;
  const court = view.proceedings.find((one) => one.id === event.proceedingId)?.court;
  return (
    <DialogFrame title="Record a reset" onClose={onClose}>
      <ResetForm
        event={event}
        courtZone={court?.zone ?? null}
        today={today}
        enteredBy={currentPerson()}
        proposed={proposed}
        sayClashes={sayClashes}
        onSave={async (after) => {
          const reason = after.details.settings.at(-2)?.reason ?? '';
          if (!(await commands.save('hearing/reset', [{ table: 'events', after }], reason))) return;
          onSaved(after.id);
          onClose();
        }}
      />
    </DialogFrame>
  );
}
