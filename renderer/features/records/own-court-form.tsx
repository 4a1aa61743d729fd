import { useState } from 'react';
import { z } from 'zod';
import type { RowOf } from '../../../shared/model/tables.ts';
import type { CourtClosure } from '../../../shared/model/court.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { type ClosureDraft, closureDraftSchema, readClosures } from './closure-draft.ts';
import { ClosureFields } from './closure-fields.tsx';
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
  readonly closures: readonly ClosureDraft[];
};

/** A draft as it was kept. */
export const readOwnCourtFormDraft: KeptReader<OwnCourtFormDraft> = keptReader(
  z.strictObject({
    court: ownCourtDraftSchema,
    ticked: z.array(z.string()),
    closures: z.array(closureDraftSchema),
  }),
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
  readonly today: CivilDay;
  /** `following` are the ids of the proceedings that are updated with it. */
  readonly onSave: (
    court: Omit<OwnCourt, 'id'> & { readonly closures: CourtClosure[] },
    following: readonly string[],
  ) => Promise<void>;
};

const noErrors: Readonly<Record<string, string>> = {};

/** A court of the office. Proceedings keep what they stored of it; those that are ticked follow. */
export function OwnCourtForm({ id, isNew, initial, others, uses, unseen, today, onSave }: Props) {
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
    const wrong = read.ok ? {} : { ...read.errors };
    const closures = readClosures(draft.closures, today, wrong);
    setErrors(wrong);
    return read.ok && Object.keys(wrong).length === 0
      ? onSave({ ...read.court, closures }, following)
      : undefined;
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
      <ClosureFields
        closures={draft.closures}
        today={today}
        errors={errors}
        onChange={(closures) => {
          setDraft((now) => ({ ...now, closures }));
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
