import { editableRows, eventsOf } from '../../shared/editing/editable-rows.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import { ConvertForm } from '../features/editing/convert-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfReference } from './use-name-of-reference.ts';

type Props = Omit<MatterDialogProps, 'today'> & { readonly keys: readonly string[] };

/** Makes the selected events another kind, in place. */
export function ConvertDialog({ view, keys, onClose, onSaved }: Props) {
  const commands = useCommands();
  const nameOf = useNameOfReference(view);
  const save = async (events: readonly CaseEvent[]) => {
    const rows = events.map((after) => ({ table: 'events', after }) as const);
    if (!(await commands.save('event/convert', rows))) return;
    onSaved(events[0]?.id ?? '');
    onClose();
  };
  return (
    <DialogFrame title="Convert to another kind" size="lg" onClose={onClose}>
      <ConvertForm
        view={view}
        events={eventsOf(editableRows(view, keys))}
        nameOf={nameOf}
        onSave={save}
      />
    </DialogFrame>
  );
}
