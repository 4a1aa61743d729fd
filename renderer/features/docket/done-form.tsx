import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';
import { type Doable, markDone } from './mark-done.ts';

/** What stands in the form. */
export type DoneDraft = { readonly proof: string; readonly when: string };

/** A draft as it was kept. */
export const readDoneDraft: KeptReader<DoneDraft> = keptReader(
  z.strictObject({ proof: z.string(), when: z.string() }),
);

type Props = {
  readonly event: Doable;
  readonly clientName: string;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: DoneDraft | null;
  readonly today: CivilDay;
  readonly onSave: (event: Doable) => Promise<void>;
};

/** Says that a deadline or a task is done, since when, and what proves it. */
export function DoneForm({ event, clientName, initial, today, onSave }: Props) {
  const [proof, setProof] = useState(initial?.proof ?? '');
  const [when, setWhen] = useState(initial?.when ?? 'today');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = () => {
    const reading = readDateField(when, { today, zone: null });
    if (reading === null) setErrors({ when: 'Say the day on which it was done.' });
    else if (!reading.ok) setErrors({ when: '' });
    else if (!isExactDay(reading.value.date)) setErrors({ when: 'Say one exact day.' });
    else if (reading.value.date.from > today)
      setErrors({ when: 'That day lies ahead: it is done or it is not.' });
    else return onSave(markDone(event, reading.value.date.from, proof.trim()));
    return undefined;
  };
  return (
    <FormFrame draft={{ proof, when }} errors={errors} submitLabel="Mark as done" onSubmit={save}>
      <Text size="sm">
        <Text span fw={600}>
          {event.title}
        </Text>
        , {clientName}, {formatCaseDate(event.date, { style: 'sentence' })}
      </Text>
      <TextInput
        label="Proof"
        description="Receipt, docket entry, who was told; it is kept with the record"
        value={proof}
        data-autofocus
        onChange={(input) => setProof(input.currentTarget.value)}
      />
      <TypedDateField
        label="Done on"
        value={when}
        today={today}
        zone={null}
        error={errors['when'] || null}
        required
        onChange={(text) => {
          setWhen(text);
          setErrors({});
        }}
      />
    </FormFrame>
  );
}
