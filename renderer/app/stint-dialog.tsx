import { readStintDraft, StintForm } from '../features/records/stint-form.tsx';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { KeptForm } from './kept-form.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string | null };

/** Adds or edits a custody stint. */
export function StintDialog({ view, today, id, onClose, onSaved }: Props) {
  const commands = useCommands();
  const stint = view.stints.find((one) => one.id === id) ?? null;
  const key = `stint/${view.matter.id}/${id ?? 'new'}`;
  const kept = useKeptDraft(key, stint?.rev ?? 0, readStintDraft);
  if (kept.found === undefined) return null;
  return (
    <DialogFrame title={stint === null ? 'Add custody' : 'Edit custody'} onClose={onClose}>
      <KeptForm kept={kept}>
        {(draft) => (
          <StintForm
            matterId={view.matter.id}
            stint={stint}
            initial={draft}
            today={today}
            enteredBy={currentPerson()}
            onSave={async (after) => {
              const verb = stint === null ? 'stint/add' : 'stint/edit';
              if (!(await commands.save(verb, [{ table: 'stints', after }]))) return;
              kept.clear();
              onSaved(after.id);
              onClose();
            }}
          />
        )}
      </KeptForm>
    </DialogFrame>
  );
}
