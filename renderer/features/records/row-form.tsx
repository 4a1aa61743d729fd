import { SimpleGrid } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { dateDraftSchema } from './date-draft.ts';
import { FieldInput } from './field-input.tsx';
import { type Provenance, ProvenanceFields } from './provenance-fields.tsx';
import { provenanceDraftSchema } from './provenance-draft.ts';
import type { RowField } from './row-field.ts';
import { type RowDraft, rowValuesOf, type RowValues } from './row-draft.ts';

/** What stands in a form that a list of fields tells: its texts by field, and where the fact comes from. */
export type RowFormDraft = {
  readonly values: RowDraft;
  /** Null for records that are no facts. */
  readonly provenance: Provenance | null;
};

/** A draft as it was kept. */
export const readRowDraft: KeptReader<RowFormDraft> = keptReader(
  z.strictObject({
    values: z.record(z.string(), dateDraftSchema),
    provenance: provenanceDraftSchema.nullable(),
  }),
);

/** What is wrong, by field; null = it is saved. */
export type RowErrors = Readonly<Record<string, string>> | null;

type Props = {
  readonly fields: readonly RowField[];
  /** The record as it is, or what was typed before and kept. */
  readonly initial: RowFormDraft;
  readonly today: CivilDay;
  readonly submitLabel: string;
  /** Turns what was typed into a record and saves it. */
  readonly onSubmit: (
    values: RowValues,
    provenance: Provenance | null,
  ) => RowErrors | Promise<RowErrors>;
  /** Stands across from Cancel and Save. */
  readonly aside?: ReactNode;
};

/** A form of one record whose fields are told by a list. What was typed stays when it is wrong. */
export function RowForm({ fields, initial, today, submitLabel, onSubmit, aside }: Props) {
  const [draft, setDraft] = useState(initial);
  const { values, provenance } = draft;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = async () => {
    const read = rowValuesOf(values, fields, today);
    setErrors(read.ok ? ((await onSubmit(read.values, provenance)) ?? {}) : read.errors);
  };
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={submitLabel}
      onSubmit={save}
      aside={aside}
    >
      <SimpleGrid cols={2} spacing="sm">
        {fields.map((field, index) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name]?.text ?? ''}
            error={errors[field.name] ?? null}
            today={today}
            zone={values['zone']?.text || null}
            isFirst={index === 0}
            onChange={(text) =>
              setDraft((now) => ({
                ...now,
                values: {
                  ...now.values,
                  [field.name]: { text, original: now.values[field.name]?.original ?? null },
                },
              }))
            }
          />
        ))}
      </SimpleGrid>
      {provenance !== null && (
        <ProvenanceFields
          value={provenance}
          onChange={(part) => setDraft({ ...draft, provenance: { ...provenance, ...part } })}
        />
      )}
    </FormFrame>
  );
}
