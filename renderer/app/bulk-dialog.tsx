import { nameProceeding } from '../../shared/chronology/lanes.ts';
import type { BulkLine } from '../../shared/editing/bulk-change.ts';
import { editableRows } from '../../shared/editing/editable-rows.ts';
import type { RowDraft } from '../data/draft.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { BulkDraft } from '../features/editing/bulk-draft.ts';
import { BulkForm } from '../features/editing/bulk-form.tsx';
import { restrictedNames } from '../../shared/model/restricted-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

type Props = Pick<MatterDialogProps, 'view' | 'onClose'> & { readonly keys: readonly string[] };

/** One change to all selected records, after a preview; undone as one. */
export function BulkDialog({ view, keys, onClose }: Props) {
  const commands = useCommands();
  const persons = useOfficeRows('persons') ?? [];
  const nameOfPerson = useNameOfPerson();
  const proceedings = view.proceedings
    .filter((one) => !one.archived)
    .map((one) => ({ value: one.id, label: nameProceeding(one) }));
  const save = async (lines: readonly BulkLine[], { type, reason }: BulkDraft) => {
    const rows = lines.flatMap(({ after }) =>
      after === null ? [] : [{ table: after.table, after: after.row } as RowDraft],
    );
    const verb = type === 'archive' || type === 'restore' ? `record/${type}` : 'record/bulk';
    if (!(await commands.save(verb, rows, type === 'shift' ? reason.trim() : ''))) return;
    notifyDone(rows.length === 1 ? '1 record changed.' : `${String(rows.length)} records changed.`);
    onClose();
  };
  return (
    <DialogFrame title="Change many records" onClose={onClose}>
      <BulkForm
        rows={editableRows(view, keys)}
        names={{
          proceeding: (id) =>
            proceedings.find((one) => one.value === id)?.label ?? 'archived docket',
          person: nameOfPerson,
          restricted: restrictedNames,
        }}
        proceedings={proceedings}
        persons={persons.filter((one) => !one.archived)}
        enteredBy={currentPerson()}
        onSave={save}
      />
    </DialogFrame>
  );
}
