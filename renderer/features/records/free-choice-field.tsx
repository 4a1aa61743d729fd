import { Autocomplete } from '@mantine/core';

type Props = {
  readonly label: string;
  readonly value: string;
  /** What is offered; anything else may be typed. */
  readonly choices: readonly string[];
  readonly description?: string;
  readonly error?: string | null;
  readonly onChange: (text: string) => void;
};

/** A field that offers a list and takes any text. Enter takes what is marked, or sends the form. */
export function FreeChoiceField({ label, value, choices, description, error, onChange }: Props) {
  return (
    <Autocomplete
      label={label}
      size="sm"
      value={value}
      data={[...new Set(choices)]}
      openOnFocus={false}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      {...(description === undefined ? {} : { description })}
      error={error}
      onChange={onChange}
    />
  );
}
