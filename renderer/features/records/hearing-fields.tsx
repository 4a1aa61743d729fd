import { SimpleGrid } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { detailFields } from './detail-fields.ts';
import { FieldInput } from './field-input.tsx';
import { FreeChoiceField } from './free-choice-field.tsx';

type Props = {
  readonly kind: 'hearing' | 'appointment';
  /** By the names of `detailFields`, as shown: what was typed, else what is proposed. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly types: readonly string[];
  /** Languages in which the client may need an interpreter. */
  readonly languages: readonly string[];
  /** Who holds the client; null where nobody does. */
  readonly production: string | null;
  readonly today: CivilDay;
  readonly showsOutcome: boolean;
  readonly onChange: (name: string, text: string) => void;
};

/** What a hearing or an appointment says beside its date. */
export function HearingFields(props: Props) {
  const { kind, values, errors, types, languages, production, today, showsOutcome } = props;
  const { onChange } = props;
  const shown = detailFields[kind].filter(
    ({ name }) =>
      (name !== 'outcome' || showsOutcome) &&
      (name !== 'production' || production !== null || isRecorded(values['production'])),
  );
  return (
    <SimpleGrid cols={3} spacing="sm">
      {shown.map((field) => {
        const common = {
          value: values[field.name] ?? '',
          error: errors[field.name] ?? null,
          onChange: (text: string) => onChange(field.name, text),
        };
        switch (field.name) {
          case 'hearingType':
          case 'appointmentType':
            return (
              <FreeChoiceField key={field.name} {...common} label={field.label} choices={types} />
            );
          case 'interpreter':
            return (
              <FreeChoiceField
                key={field.name}
                {...common}
                label={field.label}
                choices={languages}
              />
            );
          default:
            return (
              <FieldInput
                key={`${kind}-${field.name}`}
                {...common}
                field={
                  field.name === 'production' && production !== null
                    ? { ...field, hint: production }
                    : field
                }
                today={today}
                zone={null}
              />
            );
        }
      })}
    </SimpleGrid>
  );
}

function isRecorded(production: string | undefined): boolean {
  return production !== undefined && !['', 'none-recorded', 'not-needed'].includes(production);
}
