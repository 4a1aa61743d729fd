import { tellsOfTransfer } from '../../shared/custody/transfer-learned.ts';
import { readStintDraft, StintForm } from '../features/records/stint-form.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & {
  readonly id: string | null;
  /** Told the stint that tells of a transfer, once it is saved. */
  readonly onTransfer: (stintId: string) => void;
};

/** Adds or edits a custody stint. */
export function StintDialog({ view, today, id, onClose, onSaved, onTransfer }: Props) {
  const commands = useCommands();
  const stint = view.stints.find((one) => one.id === id) ?? null;
  return (
    <FormDialog
      title={stint === null ? 'Add custody' : 'Edit custody'}
      keptAs={`stint/${view.matter.id}/${id ?? 'new'}`}
      rev={stint?.rev ?? 0}
      read={readStintDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <StintForm
          matterId={view.matter.id}
          stint={stint}
          initial={draft}
          today={today}
          enteredBy={currentPerson()}
          onSave={async (after) => {
            const verb = stint === null ? 'stint/add' : 'stint/edit';
            if (!(await commands.save(verb, [{ table: 'stints', after }]))) return;
            onSaved(after.id);
            saved();
            if (tellsOfTransfer(view, stint, after)) onTransfer(after.id);
          }}
        />
      )}
    </FormDialog>
  );
}
