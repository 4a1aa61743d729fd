import { Alert, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import {
  type FilingPractice,
  filingPracticeSchema,
  type FilingProfile,
} from '../../../shared/model/filing-profile.ts';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import type { PersonChoice } from './people-fields.tsx';

const draftSchema = z.strictObject({
  ...filingPracticeSchema.shape,
  court: z.string(),
  rules: z.string(),
  checkedBy: z.string(),
  checkedOn: z.string(),
});
/** What stands in the form; the day may be half typed. */
type FilingProfileDraft = z.infer<typeof draftSchema>;

/** A draft as it was kept. */
export const readFilingProfileDraft: KeptReader<FilingProfileDraft> = keptReader(draftSchema);

/** What is kept of a profile beside its id. */
type ProfileValues = FilingPractice & Pick<FilingProfile, 'checkedBy' | 'checkedOn'>;

type Props = {
  /** Null for a new one. */
  readonly profile: FilingProfile | null;
  readonly initial: FilingProfileDraft | null;
  readonly attorneys: readonly PersonChoice[];
  /** The attorney at this laptop; empty where there is none. */
  readonly self: string;
  readonly today: CivilDay;
  readonly onSave: (values: ProfileValues) => Promise<void>;
};

/** What a state court asks of a filing, and which attorney read it there. */
export function FilingProfileForm({ profile, initial, attorneys, self, today, onSave }: Props) {
  const [draft, setDraft] = useState(() => initial ?? draftOf(profile, self, today));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (part: Partial<FilingProfileDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    const wrong = problemsOf(draft, attorneys, today);
    setErrors(wrong);
    const { checkedOn } = draft;
    if (Object.keys(wrong).length > 0 || !isCivilDay(checkedOn)) return;
    await onSave({ ...draft, court: draft.court.trim(), rules: draft.rules.trim(), checkedOn });
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={profile === null ? 'Add' : 'Save'}
      onSubmit={save}
    >
      <TextInput
        label="Court"
        description="As it stands on papers: Vermont Superior Court, Criminal Division"
        value={draft.court}
        error={errors['court']}
        withAsterisk
        data-autofocus
        onChange={(input) => set({ court: input.currentTarget.value })}
      />
      <TextInput
        label="Rules that were read"
        description="What the court redacts by, with its number"
        value={draft.rules}
        error={errors['rules']}
        withAsterisk
        onChange={(input) => set({ rules: input.currentTarget.value })}
      />
      <Choice
        label="A-number"
        value={draft.aNumber}
        data={{ none: 'Not printed', masked: 'Last three digits' }}
        onChange={(aNumber) => set({ aNumber })}
      />
      <Choice
        label="Social Security and taxpayer numbers, accounts"
        value={draft.numbers}
        data={{ 'last-four': 'Last four digits', none: 'Not printed' }}
        onChange={(numbers) => set({ numbers })}
      />
      <Choice
        label="Birth dates"
        value={draft.birthDates}
        data={{ year: 'Year alone', 'as-recorded': 'As recorded' }}
        onChange={(birthDates) => set({ birthDates })}
      />
      <Choice
        label="Names of minors"
        value={draft.minors}
        data={{ initials: 'Initials', 'as-recorded': 'As recorded' }}
        onChange={(minors) => set({ minors })}
      />
      <Choice
        label="Addresses"
        value={draft.addresses}
        data={{ 'city-and-state': 'City and state', 'as-recorded': 'As recorded' }}
        onChange={(addresses) => set({ addresses })}
      />
      <Choice
        label="Paper"
        value={draft.paper}
        data={{ letter: 'Letter alone', any: 'Letter or Legal' }}
        onChange={(paper) => set({ paper })}
      />
      <Checkbox
        label="Leave out everything of an immigration case"
        description="Without the tick dockets, custody and orders of immigration print as in a civil case."
        checked={draft.leavesOutImmigration}
        onChange={(input) => set({ leavesOutImmigration: input.currentTarget.checked })}
      />
      {attorneys.length === 0 ? (
        <Alert color="orange" variant="light">
          Only an attorney makes a profile, and none is listed. Add one under Edit, People.
        </Alert>
      ) : (
        <Select
          label="Attorney who read them"
          data={[...attorneys]}
          value={draft.checkedBy === '' ? null : draft.checkedBy}
          error={errors['checkedBy']}
          searchable
          withAsterisk
          onChange={(checkedBy) => set({ checkedBy: checkedBy ?? '' })}
        />
      )}
      <TextInput
        type="date"
        label="Read on"
        value={draft.checkedOn}
        error={errors['checkedOn']}
        withAsterisk
        onChange={(input) => set({ checkedOn: input.currentTarget.value })}
      />
    </FormFrame>
  );
}

function draftOf(profile: FilingProfile | null, self: string, today: CivilDay): FilingProfileDraft {
  if (profile === null)
    return {
      ...filingPracticeSchema.parse({ court: '-', rules: '-' }),
      ...{ court: '', rules: '', checkedBy: self, checkedOn: today },
    };
  const {
    id: _id,
    rev: _rev,
    changedAt: _at,
    changedBy: _by,
    archived: _archived,
    ...own
  } = profile;
  return own;
}

function problemsOf(
  { court, rules, checkedBy, checkedOn }: FilingProfileDraft,
  attorneys: readonly PersonChoice[],
  today: CivilDay,
): Readonly<Record<string, string>> {
  return {
    ...(court.trim() === '' ? { court: 'Name the court.' } : {}),
    ...(rules.trim() === '' ? { rules: 'Say which rules were read.' } : {}),
    ...(attorneys.some(({ value }) => value === checkedBy)
      ? {}
      : { checkedBy: 'An attorney of the office answers for a profile: pick one.' }),
    ...(!isCivilDay(checkedOn)
      ? { checkedOn: 'Give a day.' }
      : checkedOn > today
        ? { checkedOn: 'Nobody has read them on a day to come.' }
        : {}),
  };
}

function Choice<T extends string>({
  label,
  value,
  data,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly data: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}) {
  const values = Object.keys(data) as T[];
  return (
    <Select
      label={label}
      data={values.map((one) => ({ value: one, label: data[one] }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => {
        const chosen = values.find((one) => one === next);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
