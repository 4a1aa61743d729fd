import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { CourtClosure } from '../../../shared/model/court.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { type ClosureDraft, closureDraftSchema, readClosures } from './closure-draft.ts';
import { ClosureFields } from './closure-fields.tsx';

/** What stands in the form: which court, and when its clerk's office was closed. */
export type CourtClosuresDraft = {
  /** Empty until one is picked. */
  readonly courtId: string;
  readonly closures: readonly ClosureDraft[];
};

/** A draft as it was kept. */
export const readCourtClosuresDraft: KeptReader<CourtClosuresDraft> = keptReader(
  z.strictObject({ courtId: z.string(), closures: z.array(closureDraftSchema) }),
);

type Props = {
  readonly initial: CourtClosuresDraft;
  /** The courts that can be picked; empty where the court is given. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly today: CivilDay;
  readonly onSave: (courtId: string, closures: CourtClosure[]) => Promise<void>;
};

/** The closed days of a federal or immigration court: all that the office records of it. */
export function CourtClosuresForm({ initial, choices, today, onSave }: Props) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<CourtClosuresDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel="Save"
      onSubmit={async () => {
        const wrong: Record<string, string> = {};
        if (draft.courtId === '') wrong['courtId'] = 'Pick the court.';
        const closures = readClosures(draft.closures, today, wrong);
        if (choices.length > 0 && closures.length === 0 && Object.keys(wrong).length === 0)
          wrong['closures'] = 'Add the days on which it was closed.';
        setErrors(wrong);
        if (Object.keys(wrong).length === 0) await onSave(draft.courtId, closures);
      }}
    >
      <Stack gap="sm">
        {choices.length > 0 && (
          <Select
            label="Court"
            data={[...choices]}
            value={draft.courtId === '' ? null : draft.courtId}
            placeholder="City or short name: Boston, D. Mass."
            searchable
            selectFirstOptionOnChange
            withAsterisk
            data-autofocus
            error={errors['courtId'] ?? null}
            onChange={(courtId) => change({ courtId: courtId ?? '' })}
          />
        )}
        <ClosureFields
          closures={draft.closures}
          today={today}
          errors={errors}
          onChange={(closures) => change({ closures })}
        />
        <Text size="sm" c="dimmed">
          A last day to file that falls on one of them runs on to the next day on which the office
          can be reached. It is no holiday: it takes no day out of a count.
        </Text>
      </Stack>
    </FormFrame>
  );
}
