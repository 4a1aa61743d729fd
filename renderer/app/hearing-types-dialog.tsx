import { newRow } from '../../shared/model/new-row.ts';
import type { TypeList } from '../../shared/model/hearing-types.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import {
  type ChangedLists,
  HearingTypesForm,
  readHearingTypesDraft,
} from '../features/records/hearing-types-form.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = { readonly onClose: () => void };

/** Edits the office's lists of types of hearing and of appointment. */
export function HearingTypesDialog({ onClose }: Props) {
  const commands = useCommands();
  const lists = useOfficeRows('hearingTypes');
  if (lists === undefined) return null;
  const rowOf = (kind: TypeList, types: readonly string[] | null) => {
    // One list a kind: a list that was given up is taken up again.
    const own =
      lists.find((list) => list.proceedingKind === kind && !list.archived) ??
      lists.find((list) => list.proceedingKind === kind);
    if (types === null)
      return own === undefined ? [] : [rowDraft('hearingTypes', { ...own, archived: true })];
    const row =
      own ?? newRow('hearingTypes', { id: crypto.randomUUID(), proceedingKind: kind, types: [] });
    return [rowDraft('hearingTypes', { ...row, types: [...types], archived: false })];
  };
  const save = async (changed: ChangedLists, saved: () => void) => {
    const rows = Object.entries(changed).flatMap(([kind, types]) => rowOf(kind as TypeList, types));
    if (rows.length > 0 && !(await commands.save('hearing-types/edit', rows))) return;
    if (rows.length > 0) notifyDone('The types of hearing are saved.');
    saved();
  };
  return (
    <FormDialog
      title="Types of hearing"
      size="lg"
      keptAs="hearing-types/office"
      read={readHearingTypesDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <HearingTypesForm
          lists={lists}
          first="removal-240"
          initial={draft}
          onSave={(changed) => save(changed, saved)}
        />
      )}
    </FormDialog>
  );
}
