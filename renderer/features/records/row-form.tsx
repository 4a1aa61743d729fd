import { SimpleGrid } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { FieldInput } from './field-input.tsx';
import { type Provenance, ProvenanceFields } from './provenance-fields.tsx';
import type { RowField } from './row-field.ts';
import { type RowDraft, rowValuesOf, type RowValues } from './row-draft.ts';

/** What is wrong, by field; null = it is saved. */
export type RowErrors = Readonly<Record<string, string>> | null;

type Props = {
  readonly fields: readonly RowField[];
  readonly initial: RowDraft;
  /** Null for records that are no facts. */
  readonly provenance?: Provenance | null;
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
export function RowForm({
  fields,
  initial,
  provenance: first = null,
  today,
  submitLabel,
  onSubmit,
  aside,
}: Props) {
  const [draft, setDraft] = useState<RowDraft>(initial);
  const [provenance, setProvenance] = useState(first);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = async () => {
    const values = rowValuesOf(draft, fields, today);
    setErrors(values.ok ? ((await onSubmit(values.values, provenance)) ?? {}) : values.errors);
  };
  return (
    <FormFrame
      draft={[draft, provenance]}
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
            value={draft[field.name]?.text ?? ''}
            error={errors[field.name] ?? null}
            today={today}
            zone={draft['zone']?.text || null}
            isFirst={index === 0}
            onChange={(text) =>
              setDraft((now) => ({
                ...now,
                [field.name]: { text, original: now[field.name]?.original ?? null },
              }))
            }
          />
        ))}
      </SimpleGrid>
      {provenance !== null && (
        <ProvenanceFields
          value={provenance}
          onChange={(part) => setProvenance({ ...provenance, ...part })}
        />
      )}
    </FormFrame>
  );
}
