import { eventKindNames } from '../../shared/chronology/kind-names.ts';
import type { CaseEvent, EventKind } from '../../shared/model/event.ts';
import { EventForm } from '../features/records/event-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useClashCheck } from './use-clash-check.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string | null; readonly kind: EventKind };

/** Adds or edits an event. */
export function EventDialog({ view, today, id, kind, onClose, onSaved }: Props) {
  const commands = useCommands();
  const sayClashes = useClashCheck(view, id);
  const event = view.events.find((one) => one.id === id) ?? null;
  const save = async (after: CaseEvent) => {
    const verb = event === null ? 'event/add' : 'event/edit';
    if (!(await commands.save(verb, [{ table: 'events', after }]))) return;
    onSaved(after.id);
    onClose();
  };
  const name = eventKindNames[kind].toLowerCase();
  return (
    <DialogFrame
      title={
        event !== null ? `Edit ${name}` : kind === 'hearing' ? 'Add a hearing' : 'Add an event'
      }
      onClose={onClose}
    >
      <EventForm
        view={view}
        event={event}
        kind={kind}
        today={today}
        enteredBy={currentPerson()}
        sayClashes={sayClashes}
        onSave={save}
      />
    </DialogFrame>
  );
}
