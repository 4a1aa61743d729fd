import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { FieldLabel } from './field-label.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly data: { value: T; label: string; disabled?: boolean }[];
  readonly onChange: (value: T) => void;
};

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, value, data, onChange }: Props<T>) {
  const id = useId();
  return (
    <div>
      <FieldLabel id={id}>{label}</FieldLabel>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={value}
        data={data}
        onChange={onChange}
      />
    </div>
  );
}
