import { Input } from '@mantine/core';
import type { ReactNode } from 'react';

/** The label of a group of choices, looking as that of a field does. */
export function FieldLabel({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <Input.Label labelElement="div" id={id} mb={4}>
      {children}
    </Input.Label>
  );
}
