import { StintForm } from '../features/records/stint-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string | null };

/** Adds or edits a custody stint. */
export function StintDialog({ view, today, id, onClose, onSaved }: Props) {
  const commands = useCommands();
  const stint = view.stints.find((one) => one.id === id) ?? null;
  return (
    <DialogFrame title={stint === null ? 'Add custody' : 'Edit custody'} onClose={onClose}>
      <StintForm
        matterId={view.matter.id}
        stint={stint}
        today={today}
        enteredBy={currentPerson()}
        onSave={async (after) => {
          const verb = stint === null ? 'stint/add' : 'stint/edit';
          if (!(await commands.save(verb, [{ table: 'stints', after }]))) return;
          onSaved(after.id);
          onClose();
        }}
      />
    </DialogFrame>
  );
}
