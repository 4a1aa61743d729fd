import { useMemo, useState } from 'react';
import { shippedCourts } from '../../shared/courts/all-courts.ts';
import { isOwnCourt, toOwnCourt } from '../../shared/courts/own-court.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { type Proceeding, proceedingSchema } from '../../shared/model/proceeding.ts';
import { sayIssue } from '../../shared/model/say-issue.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { OwnCourt } from '../features/records/own-court-draft.ts';
import {
  newProceeding,
  type ProceedingFormDraft,
  proceedingDraftOf,
  readProceedingDraft,
  type ProceedingValues,
} from '../features/records/proceeding-draft.ts';
import { ProceedingForm } from '../features/records/proceeding-form.tsx';
import {
  noProvenance,
  type Provenance,
  provenanceOf,
} from '../features/records/provenance-fields.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { CourtsDialog } from './courts-dialog.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string | null };

/** Adds or edits a proceeding; a court that is new to the office is kept with it. */
export function ProceedingDialog({ view, today, id, onClose }: Props) {
  const commands = useCommands();
  const own = useOfficeRows('courts');
  const courts = useMemo(
    () => [
      ...(own ?? []).filter((row) => !row.archived && isOwnCourt(row)).map(toOwnCourt),
      ...shippedCourts,
    ],
    [own],
  );
  const [isManaging, setIsManaging] = useState(false);
  const before = view.proceedings.find((row) => row.id === id) ?? null;

  const submit = async (
    values: ProceedingValues,
    provenance: Provenance,
    added: OwnCourt | null,
    saved: () => void,
  ) => {
    const parsed = proceedingSchema.safeParse({
      ...(before ?? {
        id: crypto.randomUUID(),
        matterId: view.matter.id,
        enteredBy: currentPerson(),
      }),
      ...values,
      ...provenance,
    });
    if (!parsed.success)
      return Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join('.'), `This ${sayIssue(issue)}.`]),
      );
    const rows = [
      rowDraft('proceedings', parsed.data),
      ...(added === null ? [] : [rowDraft('courts', newRow('courts', added))]),
    ];
    if (await commands.save(`proceeding/${before === null ? 'add' : 'edit'}`, rows)) saved();
    return null;
  };
  const archive = async (row: Proceeding) => {
    const rows = [rowDraft('proceedings', { ...row, archived: !row.archived })];
    if (await commands.save(`proceeding/${row.archived ? 'restore' : 'archive'}`, rows)) onClose();
  };
  return (
    <FormDialog
      title={before === null ? 'Add a proceeding' : 'Edit the proceeding'}
      isCovered={isManaging}
      keptAs={`proceeding/${view.matter.id}/${before?.id ?? 'new'}`}
      rev={before?.rev ?? 0}
      read={readProceedingDraft}
      onClose={onClose}
    >
      {(kept, saved) => (
        <>
          <ProceedingForm
            initial={kept ?? firstDraft(before)}
            courts={courts}
            ownCourts={(own ?? []).filter(isOwnCourt)}
            onManageCourts={() => setIsManaging(true)}
            today={today}
            submitLabel={before === null ? 'Add' : 'Save'}
            onSubmit={(values, provenance, added) => submit(values, provenance, added, saved)}
            aside={
              before !== null && (
                <ArchiveButton isArchived={before.archived} onClick={() => void archive(before)} />
              )
            }
          />
          {isManaging && <CourtsDialog onClose={() => setIsManaging(false)} />}
        </>
      )}
    </FormDialog>
  );
}

function firstDraft(before: Proceeding | null): ProceedingFormDraft {
  return {
    values: before === null ? newProceeding : proceedingDraftOf(before),
    provenance: before === null ? noProvenance : provenanceOf(before),
    adding: null,
    added: null,
  };
}
