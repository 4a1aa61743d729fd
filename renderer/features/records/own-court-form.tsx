import { useState } from 'react';
import { z } from 'zod';
import type { RowOf } from '../../../shared/model/tables.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import type { CourtRef } from './court-draft.ts';
import { type CourtUseLine, CourtUses } from './court-uses.tsx';
import {
  type OwnCourt,
  type OwnCourtDraft,
  ownCourtDraftSchema,
  readOwnCourt,
} from './own-court-draft.ts';
import { OwnCourtFields } from './own-court-fields.tsx';

/** What stands in the form: the court, and which proceedings shall follow it. */
export type OwnCourtFormDraft = {
  readonly court: OwnCourtDraft;
  /** Ids of proceedings. */
  readonly ticked: readonly string[];
};

/** A draft as it was kept. */
export const readOwnCourtFormDraft: KeptReader<OwnCourtFormDraft> = keptReader(
  z.strictObject({ court: ownCourtDraftSchema, ticked: z.array(z.string()) }),
);

type Props = {
  readonly id: string;
  readonly isNew: boolean;
  /** The court as it is, or what was typed before and kept. */
  readonly initial: OwnCourtFormDraft;
  /** Every other court of the office, archived ones too. */
  readonly others: readonly RowOf<'courts'>[];
  /** Every proceeding that names the court. */
  readonly uses: readonly CourtUseLine[];
  /** Why not all proceedings are listed; null where they are. */
  readonly unseen: string | null;
  /** `following` are the ids of the proceedings that are updated with it. */
  readonly onSave: (court: Omit<OwnCourt, 'id'>, following: readonly string[]) => Promise<void>;
};

const noErrors: Readonly<Record<string, string>> = {};

/** A court of the office. Proceedings keep what they stored of it; those that are ticked follow. */
export function OwnCourtForm({ id, isNew, initial, others, uses, unseen, onSave }: Props) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState(noErrors);
  const read = readOwnCourt(draft.court, id, others);
  const shown: CourtRef | null = read.ok ? read.court.court : null;
  const following = uses
    .filter(
      (use) => draft.ticked.includes(use.id) && shown !== null && use.differs(shown).length > 0,
    )
    .map((use) => use.id);
  const save = () => {
    setErrors(read.ok ? noErrors : read.errors);
    return read.ok ? onSave(read.court, following) : undefined;
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={labelOf(isNew, following.length)}
      onSubmit={save}
    >
      <OwnCourtFields
        draft={draft.court}
        errors={errors}
        onChange={(court) => {
          setDraft((now) => ({ ...now, court }));
          setErrors(noErrors);
        }}
      />
      {!isNew && (
        <CourtUses
          uses={uses}
          court={shown}
          unseen={unseen}
          ticked={draft.ticked}
          onTick={(ticked) => setDraft((now) => ({ ...now, ticked }))}
        />
      )}
    </FormFrame>
  );
}

function labelOf(isNew: boolean, following: number): string {
  if (isNew) return 'Add';
  if (following === 0) return 'Save';
  return `Save and update ${following === 1 ? '1 proceeding' : `${String(following)} proceedings`}`;
}
