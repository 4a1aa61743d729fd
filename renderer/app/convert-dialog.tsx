import { editableRows, eventsOf } from '../../shared/editing/editable-rows.ts';
import { nameSelection } from '../../shared/editing/name-selection.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import { ConvertForm, readConvertDraft } from '../features/editing/convert-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfReference } from './use-name-of-reference.ts';

type Props = Omit<MatterDialogProps, 'today'> & { readonly keys: readonly string[] };

/** Makes the selected events another kind, in place. */
export function ConvertDialog({ view, keys, onClose, onSaved }: Props) {
  const commands = useCommands();
  const nameOf = useNameOfReference(view);
  const selected = editableRows(view, keys);
  const { name, rev } = nameSelection(selected);
  const save = async (events: readonly CaseEvent[], saved: () => void) => {
    const rows = events.map((after) => ({ table: 'events', after }) as const);
    if (!(await commands.save('event/convert', rows))) return;
    onSaved(events[0]?.id ?? '');
    saved();
  };
  return (
    <FormDialog
      title="Convert to another kind"
      size="lg"
      keptAs={`convert/${view.matter.id}/${name}`}
      rev={rev}
      read={readConvertDraft}
      onClose={onClose}
    >
      {(kind, saved) => (
        <ConvertForm
          view={view}
          events={eventsOf(selected)}
          initial={kind}
          nameOf={nameOf}
          onSave={(events) => save(events, saved)}
        />
      )}
    </FormDialog>
  );
}
