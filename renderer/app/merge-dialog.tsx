import { editableRows, eventsOf } from '../../shared/editing/editable-rows.ts';
import type { MergedEvents } from '../../shared/editing/merge-events.ts';
import { mergeRows } from '../../shared/editing/merge-rows.ts';
import { nameSelection } from '../../shared/editing/name-selection.ts';
import type { RowDraft } from '../data/draft.ts';
import { MergeForm, readMergeDraft } from '../features/editing/merge-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfReference } from './use-name-of-reference.ts';

type Props = Omit<MatterDialogProps, 'today'> & { readonly keys: readonly string[] };

/** Makes one record of two that are about the same event. */
export function MergeDialog({ view, keys, onClose, onSaved }: Props) {
  const commands = useCommands();
  const nameOf = useNameOfReference(view);
  const selected = editableRows(view, keys);
  const [first, second] = eventsOf(selected);
  if (first === undefined || second === undefined) return null;
  const { name, rev } = nameSelection(selected);
  const save = async (merged: MergedEvents, saved: () => void) => {
    const rows = mergeRows(view, merged).map(
      ({ table, row }) => ({ table, after: row }) as RowDraft,
    );
    if (!(await commands.save('event/merge', rows))) return;
    notifyDone('Merged: the other record is archived.');
    onSaved(merged.kept.id);
    saved();
  };
  return (
    <FormDialog
      title="Merge two records"
      keptAs={`merge/${view.matter.id}/${name}`}
      rev={rev}
      read={readMergeDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <MergeForm
          view={view}
          first={first}
          second={second}
          initial={draft}
          nameOf={nameOf}
          onSave={(merged) => save(merged, saved)}
        />
      )}
    </FormDialog>
  );
}
