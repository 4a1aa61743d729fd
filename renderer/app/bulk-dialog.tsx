import { nameProceeding } from '../../shared/chronology/lanes.ts';
import type { BulkLine } from '../../shared/editing/bulk-change.ts';
import { editableRows } from '../../shared/editing/editable-rows.ts';
import { nameSelection } from '../../shared/editing/name-selection.ts';
import type { RowDraft } from '../data/draft.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { type BulkDraft, readBulkDraft } from '../features/editing/bulk-draft.ts';
import { BulkForm } from '../features/editing/bulk-form.tsx';
import { restrictedNames } from '../../shared/model/restricted-names.ts';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

type Props = Pick<MatterDialogProps, 'view' | 'onClose'> & { readonly keys: readonly string[] };

/**
 * One change to all selected records, after a preview; undone as one. What is chosen is kept for these
 * records alone: where others are selected it is not theirs.
 */
export function BulkDialog({ view, keys, onClose }: Props) {
  const commands = useCommands();
  const persons = useOfficeRows('persons') ?? [];
  const nameOfPerson = useNameOfPerson();
  const proceedings = view.proceedings
    .filter((one) => !one.archived)
    .map((one) => ({ value: one.id, label: nameProceeding(one) }));
  const selected = editableRows(view, keys);
  const { name, rev } = nameSelection(selected);
  const save = async (
    lines: readonly BulkLine[],
    { type, reason }: BulkDraft,
    saved: () => void,
  ) => {
    const rows = lines.flatMap(({ after }) =>
      after === null ? [] : [{ table: after.table, after: after.row } as RowDraft],
    );
    const verb = type === 'archive' || type === 'restore' ? `record/${type}` : 'record/bulk';
    if (!(await commands.save(verb, rows, type === 'shift' ? reason.trim() : ''))) return;
    notifyDone(rows.length === 1 ? '1 record changed.' : `${String(rows.length)} records changed.`);
    saved();
  };
  return (
    <FormDialog
      title="Change many records"
      keptAs={`bulk/${view.matter.id}/${name}`}
      rev={rev}
      read={readBulkDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <BulkForm
          rows={selected}
          initial={draft}
          names={{
            proceeding: (id) =>
              proceedings.find((one) => one.value === id)?.label ?? 'archived docket',
            person: nameOfPerson,
            restricted: restrictedNames,
          }}
          proceedings={proceedings}
          persons={persons.filter((one) => !one.archived)}
          enteredBy={currentPerson()}
          onSave={(lines, made) => save(lines, made, saved)}
        />
      )}
    </FormDialog>
  );
}
