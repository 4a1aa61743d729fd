import { Autocomplete, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { markCheckIn } from '../../../shared/conditions/check-ins.ts';
import { readWhen } from '../../../shared/conditions/read-when.ts';
import type { Condition } from '../../../shared/conditions/reaction-clock.ts';
import type { CheckIn } from '../../../shared/model/duty-event.ts';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';
import { ProofFile } from './proof-file.tsx';
import { ways } from './ways.ts';
import { WhenField } from './when-field.tsx';

const checkInDraftSchema = z.strictObject({
  outcome: z.enum(['done', 'excused', 'other-day']),
  when: z.string(),
  zone: z.string().nullable(),
  instead: z.string(),
  with: z.string(),
  how: z.string(),
  proof: z.string(),
});
/** What stands in the form of a check-in. */
export type CheckInDraft = Readonly<z.infer<typeof checkInDraftSchema>>;

/** A draft as it was kept. */
export const readCheckInDraft: KeptReader<CheckInDraft> = keptReader(checkInDraftSchema);

type Props = {
  readonly condition: Condition;
  /** The day on which the series has it. */
  readonly day: CivilDay;
  /** What became of it, as the key that opened the form says. */
  readonly outcome: CheckIn['outcome'];
  readonly initial: CheckInDraft | null;
  /** UTC milliseconds at which the form was opened: what "now" is. */
  readonly openedAt: number;
  readonly today: CivilDay;
  /** Of the office that receives it. */
  readonly zone: string;
  readonly onSave: (after: Condition, file: File | null) => Promise<void>;
};

const outcomes = [
  { value: 'done', label: 'It was made' },
  { value: 'excused', label: 'It was excused' },
  { value: 'other-day', label: 'Another day was named' },
] as const;

/** Says what became of one check-in: made, with its proof; excused; or set for another day. */
export function CheckInForm(props: Props) {
  const { condition, day, initial, openedAt, today, onSave } = props;
  const [draft, setDraft] = useState<CheckInDraft>(() => initial ?? beginning(props));
  const [file, setFile] = useState<File | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<CheckInDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  const zone = draft.zone ?? props.zone;
  const save = () => {
    const wrong: Record<string, string> = {};
    const made = readWhen(draft.when, { nowMs: openedAt, zone });
    const instead = readDateField(draft.instead, { today, zone: null });
    if (draft.outcome === 'done' && !made.ok) wrong['when'] = '';
    const other =
      instead?.ok === true && isExactDay(instead.value.date) ? instead.value.date.from : null;
    if (draft.outcome === 'other-day' && other === null)
      wrong['instead'] = instead?.ok === false ? '' : 'Say the day that was named.';
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return undefined;
    const before = condition.details.checkIns?.find((one) => one.day === day);
    const after = markCheckIn(condition, {
      day,
      outcome: draft.outcome,
      at: draft.outcome === 'done' && made.ok ? made.value.date : null,
      insteadOn: draft.outcome === 'other-day' ? other : (before?.insteadOn ?? null),
      with: draft.with.trim(),
      how: draft.how.trim(),
      proof: draft.proof.trim(),
    });
    return onSave(after, file);
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Record it" onSubmit={save}>
      <Text size="sm">
        <Text span fw={600}>
          {condition.title}
        </Text>
        , check-in of {formatCivilDay(day, 'sentence')}
      </Text>
      <Select
        label="What became of it"
        data={[...outcomes]}
        value={draft.outcome}
        onChange={(next) =>
          change({ outcome: outcomes.find(({ value }) => value === next)?.value ?? 'done' })
        }
      />
      {draft.outcome === 'done' && (
        <WhenField
          label="Made"
          text={draft.when}
          zone={zone}
          because=""
          nowMs={openedAt}
          error={errors['when'] || null}
          autoFocus
          onText={(when) => change({ when })}
          onZone={(next) => change({ zone: next })}
        />
      )}
      {draft.outcome === 'other-day' && (
        <TypedDateField
          label="Day that was named instead"
          value={draft.instead}
          today={today}
          zone={null}
          error={errors['instead'] || null}
          required
          autoFocus
          onChange={(instead) => change({ instead })}
        />
      )}
      <Group grow align="flex-start">
        <TextInput
          label={draft.outcome === 'done' ? 'With whom' : 'Who said so'}
          value={draft.with}
          data-autofocus={draft.outcome === 'excused' ? true : undefined}
          onChange={(input) => change({ with: input.currentTarget.value })}
        />
        <Autocomplete
          label="How"
          data={ways}
          value={draft.how}
          openOnFocus={false}
          onChange={(how) => change({ how })}
        />
      </Group>
      <TextInput
        label="Proof"
        description="Receipt, entry in the app, name of the officer"
        value={draft.proof}
        onChange={(input) => change({ proof: input.currentTarget.value })}
      />
      <ProofFile file={file} onFile={setFile} />
    </FormFrame>
  );
}

function beginning({ condition, day, outcome }: Props): CheckInDraft {
  const before = condition.details.checkIns?.find((one) => one.day === day);
  return {
    outcome,
    when: before?.at?.asTyped ?? '',
    zone: null,
    instead: '',
    with: before?.with ?? condition.details.reportTo,
    how: before?.how ?? '',
    proof: before?.proof ?? '',
  };
}
