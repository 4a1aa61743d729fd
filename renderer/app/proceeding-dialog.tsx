import { useMemo } from 'react';
import { shippedCourts } from '../../shared/courts/all-courts.ts';
import { toOwnCourt } from '../../shared/courts/own-court.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { type Proceeding, proceedingSchema } from '../../shared/model/proceeding.ts';
import { sayIssue } from '../../shared/model/say-issue.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import type { CourtRef } from '../features/records/court-draft.ts';
import {
  newProceeding,
  proceedingDraftOf,
  type ProceedingValues,
} from '../features/records/proceeding-draft.ts';
import { ProceedingForm } from '../features/records/proceeding-form.tsx';
import {
  noProvenance,
  type Provenance,
  provenanceOf,
} from '../features/records/provenance-fields.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { currentPerson } from './current-person.ts';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = MatterDialogProps & { readonly id: string | null };

/** Adds or edits a proceeding; a court that is new to the office is kept with it. */
export function ProceedingDialog({ view, today, id, onClose }: Props) {
  const commands = useCommands();
  const own = useOfficeRows('courts');
  const courts = useMemo(
    () => [...(own ?? []).filter((court) => !court.archived).map(toOwnCourt), ...shippedCourts],
    [own],
  );
  const before = view.proceedings.find((row) => row.id === id) ?? null;

  const submit = async (
    values: ProceedingValues,
    provenance: Provenance,
    added: CourtRef | null,
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
      ...(added === null
        ? []
        : [rowDraft('courts', newRow('courts', { id: added.id, court: added }))]),
    ];
    if (await commands.save(`proceeding/${before === null ? 'add' : 'edit'}`, rows)) onClose();
    return null;
  };
  const archive = async (row: Proceeding) => {
    const rows = [rowDraft('proceedings', { ...row, archived: !row.archived })];
    if (await commands.save(`proceeding/${row.archived ? 'restore' : 'archive'}`, rows)) onClose();
  };
  return (
    <DialogFrame
      title={before === null ? 'Add a proceeding' : 'Edit the proceeding'}
      onClose={onClose}
    >
      <ProceedingForm
        initial={before === null ? newProceeding : proceedingDraftOf(before)}
        provenance={before === null ? noProvenance : provenanceOf(before)}
        courts={courts}
        today={today}
        submitLabel={before === null ? 'Add' : 'Save'}
        onSubmit={submit}
        aside={
          before !== null && (
            <ArchiveButton isArchived={before.archived} onClick={() => void archive(before)} />
          )
        }
      />
    </DialogFrame>
  );
}
