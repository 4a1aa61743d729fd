import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import type { RowField } from './row-field.ts';

type Props = {
  readonly field: RowField;
  readonly value: string;
  readonly error: string | null;
  readonly today: CivilDay;
  /** Zone of the court, for a typed time; null where none is known. */
  readonly zone: string | null;
  /** The field that has the focus when the form opens. */
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
};

/** One field of a form, drawn by its type. */
export function FieldInput({ field, value, error, today, zone, isFirst, onChange }: Props) {
  const common = {
    label: field.label,
    error,
    ...(field.hint === undefined ? {} : { description: field.hint }),
    ...(isFirst === true ? { 'data-autofocus': true } : {}),
    withAsterisk: field.required ?? false,
  };
  switch (field.type) {
    case 'choice':
      return (
        <Select
          {...common}
          data={[...field.choices]}
          value={field.choices.some((choice) => choice.value === value) ? value : null}
          placeholder="Not recorded"
          searchable={field.choices.length > 9}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'many':
      return (
        <MultiSelect
          {...common}
          data={[...field.choices]}
          value={value === '' ? [] : value.split(',')}
          onChange={(next) => onChange(next.join(','))}
        />
      );
    case 'case-date':
    case 'day':
    case 'partial-day':
      return (
        <TypedDateField
          label={field.label}
          value={value}
          error={error}
          today={today}
          zone={zone}
          required={field.required ?? false}
          autoFocus={isFirst ?? false}
          {...(field.hint === undefined ? {} : { hint: field.hint })}
          onChange={onChange}
        />
      );
    case 'prose':
      return (
        <Textarea
          {...common}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'yes-no':
      return (
        <Checkbox
          label={field.label}
          checked={value === 'yes'}
          error={error}
          mt="xl"
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'line':
    case 'number':
      return (
        <TextInput
          {...common}
          label={field.type === 'number' ? `${field.label} (${field.unit})` : field.label}
          value={value}
          inputMode={field.type === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
