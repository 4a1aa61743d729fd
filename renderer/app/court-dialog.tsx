import { useState } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { courtDifferences, type CourtUse, usesOfCourt } from '../../shared/courts/court-uses.ts';
import { isRestrictedIn } from '../../shared/model/is-restricted-in.ts';
import type { CourtClosure } from '../../shared/model/court.ts';
import { newRow } from '../../shared/model/new-row.ts';
import type { RowOf } from '../../shared/model/tables.ts';
import { useClientScope } from '../data/client-scope.tsx';
import { useOffice } from '../data/office.ts';
import { closureDraftsOf } from '../features/records/closure-draft.ts';
import type { CourtUseLine } from '../features/records/court-uses.tsx';
import {
  newOwnCourt,
  type OwnCourt,
  ownCourtDraftOf,
} from '../features/records/own-court-draft.ts';
import { OwnCourtForm, readOwnCourtFormDraft } from '../features/records/own-court-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';

type Props = {
  /** Null for a new court. */
  readonly row: RowOf<'courts'> | null;
  /** Every court of the office, archived ones too. */
  readonly rows: readonly RowOf<'courts'>[];
  readonly onClose: () => void;
};

const notListed =
  'Courtroom mode: proceedings of other clients are not listed, and stay as they are.';

/** Adds or edits a court of the office; the proceedings that are ticked follow in the same act. */
export function CourtDialog({ row, rows, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const isAlone = useClientScope() !== null;
  const views = useOffice()?.matters ?? [];
  const [newId] = useState(() => crypto.randomUUID());
  const id = row === null ? newId : row.court.id || row.id;
  const uses = row === null ? [] : usesOfCourt(id, views);

  const save = async (
    court: Omit<OwnCourt, 'id'> & { readonly closures: CourtClosure[] },
    following: readonly string[],
    saved: () => void,
  ) => {
    const after = row === null ? newRow('courts', { id, ...court }) : { ...row, ...court };
    const proceedings = uses
      .filter(({ proceeding }) => following.includes(proceeding.id))
      .map(({ proceeding }) => rowDraft('proceedings', { ...proceeding, court: court.court }));
    const rowsToSave = [rowDraft('courts', after), ...proceedings];
    if (!(await commands.save(row === null ? 'court/add' : 'court/edit', rowsToSave))) return;
    if (proceedings.length > 0)
      notifyDone(
        `The court is saved, and ${proceedings.length === 1 ? '1 proceeding follows' : `${String(proceedings.length)} proceedings follow`}; Undo takes back all of it.`,
      );
    saved();
  };
  return (
    <FormDialog
      title={row === null ? 'Add a court' : 'Edit the court'}
      keptAs={`court/${row?.id ?? 'new'}`}
      rev={row?.rev ?? 0}
      read={readOwnCourtFormDraft}
      onClose={onClose}
    >
      {(kept, saved) => (
        <OwnCourtForm
          id={id}
          isNew={row === null}
          initial={
            kept ?? {
              court: row === null ? newOwnCourt('') : ownCourtDraftOf(row),
              ticked: [],
              closures: closureDraftsOf(row?.closures ?? []),
            }
          }
          others={rows.filter((one) => one.id !== row?.id)}
          uses={uses.map(lineOf)}
          unseen={isAlone ? notListed : null}
          today={today}
          onSave={(court, following) => save(court, following, saved)}
        />
      )}
    </FormDialog>
  );
}

/** Across clients nothing is said of what is restricted but whose it is. */
function lineOf({ view, proceeding, stored }: CourtUse): CourtUseLine {
  const isRestricted = isRestrictedIn(view, { table: 'proceedings', id: proceeding.id });
  const name = isRestricted
    ? 'a restricted proceeding'
    : [nameProceeding(proceeding), proceeding.docketNumber]
        .filter((part) => part !== '')
        .join(', ');
  return {
    id: proceeding.id,
    client: view.client.name,
    proceeding: proceeding.archived ? `${name} (archived)` : name,
    stored,
    differs: (court) => courtDifferences(stored, court),
  };
}
