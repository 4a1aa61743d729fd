import { editableRows, eventsOf } from '../../shared/editing/editable-rows.ts';
import type { MergedEvents } from '../../shared/editing/merge-events.ts';
import { mergeRows } from '../../shared/editing/merge-rows.ts';
import type { RowDraft } from '../data/draft.ts';
import { MergeForm } from '../features/editing/merge-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfReference } from './use-name-of-reference.ts';

type Props = Omit<MatterDialogProps, 'today'> & { readonly keys: readonly string[] };

/** Makes one record of two that are about the same event. */
export function MergeDialog({ view, keys, onClose, onSaved }: Props) {
  const commands = useCommands();
  const nameOf = useNameOfReference(view);
  const [first, second] = eventsOf(editableRows(view, keys));
  if (first === undefined || second === undefined) return null;
  const save = async (merged: MergedEvents) => {
    const rows = mergeRows(view, merged).map(
      ({ table, row }) => ({ table, after: row }) as RowDraft,
    );
    if (!(await commands.save('event/merge', rows))) return;
    notifyDone('Merged: the other record is archived.');
    onSaved(merged.kept.id);
    onClose();
  };
  return (
    <DialogFrame title="Merge two records" onClose={onClose}>
      <MergeForm view={view} first={first} second={second} nameOf={nameOf} onSave={save} />
    </DialogFrame>
  );
}
