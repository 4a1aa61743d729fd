import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readWholeNumber } from '../../shared/model/whole-number.ts';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly width?: number;
  /** Told of every number that can be; while none can be, the last one holds. */
  readonly onChange: (value: number) => void;
};

/** A field for a whole number: what is typed stays, and what is no such number is said beside it. */
export function WholeNumberField({ label, value, least, most, width, onChange }: Props) {
  const read = (typed: string): number | null => {
    const number = readWholeNumber(typed);
    return number === null || number < least || number > most ? null : number;
  };
  const [text, setText] = useState(String(value));
  const [known, setKnown] = useState(value);
  // Another number than the typed one came from elsewhere, as from a profile.
  if (value !== known) {
    setKnown(value);
    if (read(text) !== value) setText(String(value));
  }
  return (
    <TextInput
      label={label}
      w={width}
      inputMode="numeric"
      value={text}
      error={
        read(text) === null
          ? `A whole number from ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}.`
          : null
      }
      onChange={(event) => {
        const typed = event.currentTarget.value;
        const number = read(typed);
        setText(typed);
        if (number !== null) onChange(number);
      }}
    />
  );
}
