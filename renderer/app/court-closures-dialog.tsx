import { shippedCourt, shippedCourts } from '../../shared/courts/all-courts.ts';
import type { CourtEntry } from '../../shared/courts/court-entry.ts';
import type { CourtClosure } from '../../shared/model/court.ts';
import { newRow } from '../../shared/model/new-row.ts';
import type { RowOf } from '../../shared/model/tables.ts';
import { closureDraftsOf, newClosure } from '../features/records/closure-draft.ts';
import { labelOfCourt } from '../features/records/court-draft.ts';
import {
  CourtClosuresForm,
  readCourtClosuresDraft,
} from '../features/records/court-closures-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  /** What the office recorded of a shipped court; null where the court is still to be picked. */
  readonly row: RowOf<'courts'> | null;
  /** Every court of the office, archived ones too. */
  readonly rows: readonly RowOf<'courts'>[];
  readonly onClose: () => void;
};

/** Records when the clerk's office of a federal or immigration court was closed. */
export function CourtClosuresDialog({ row, rows, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const save = async (courtId: string, closures: CourtClosure[], saved: () => void) => {
    const after = row === null ? newRowOf(courtId, closures) : { ...row, closures };
    if (after !== null && (await commands.save('court/edit', [rowDraft('courts', after)]))) saved();
  };
  return (
    <FormDialog
      title={row === null ? 'Closed days of a court' : `Closed days: ${labelOfCourt(row.court)}`}
      keptAs={`court-closures/${row?.id ?? 'new'}`}
      rev={row?.rev ?? 0}
      read={readCourtClosuresDraft}
      onClose={onClose}
    >
      {(kept, saved) => (
        <CourtClosuresForm
          initial={
            kept ??
            (row === null
              ? { courtId: '', closures: [newClosure()] }
              : { courtId: row.court.id, closures: closureDraftsOf(row.closures) })
          }
          choices={row === null ? choicesWithout(rows) : []}
          today={today}
          onSave={(courtId, closures) => save(courtId, closures, saved)}
        />
      )}
    </FormDialog>
  );
}

/** Courts that stand in the list already are edited there. */
function choicesWithout(rows: readonly RowOf<'courts'>[]) {
  return shippedCourts
    .filter(({ id }) => !rows.some(({ court }) => court.id === id))
    .map((court) => ({ value: court.id, label: labelOfCourt(refOf(court)) }));
}

/** The office records nothing of a court that no table has. */
function newRowOf(courtId: string, closures: CourtClosure[]): RowOf<'courts'> | null {
  const court = shippedCourt(courtId);
  if (court === undefined) return null;
  const { state, circuit } = court;
  return newRow('courts', {
    ...{ id: courtId, court: refOf(court), state, closures },
    ...(circuit === null ? {} : { circuit }),
  });
}

function refOf({ id, name, shortName, city, zone }: CourtEntry) {
  return { id, name, shortName, city, zone };
}
