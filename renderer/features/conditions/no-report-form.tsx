import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Contact } from '../../../shared/conditions/reaction-clock.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** The reason as it was kept. */
export const readReason: KeptReader<string> = keptReader(z.string());

type Props = {
  readonly contact: Contact;
  readonly clientName: string;
  /** As the record names the attorney who says it. */
  readonly attorney: string;
  readonly initial: string | null;
  readonly onSave: (because: string) => Promise<void>;
};

/** An attorney says why nobody has to be told of a contact; its clock ends. */
export function NoReportForm({ contact, clientName, attorney, initial, onSave }: Props) {
  const [because, setBecause] = useState(initial ?? '');
  const [error, setError] = useState('');
  const save = () => {
    const reason = because.trim();
    if (reason === '') setError('Say why no report is needed.');
    else return onSave(reason);
    return undefined;
  };
  return (
    <FormFrame
      draft={because}
      errors={error === '' ? {} : { because: error }}
      submitLabel="No report needed"
      onSubmit={save}
    >
      <Text size="sm">
        <Text span fw={600}>
          {contact.title}
        </Text>
        , {clientName}. The contact stays in the file with the reason, your initials ({attorney})
        and the day.
      </Text>
      <Textarea
        label="No report needed, because"
        value={because}
        error={error || null}
        withAsterisk
        data-autofocus
        onChange={(input) => {
          setBecause(input.currentTarget.value);
          setError('');
        }}
      />
    </FormFrame>
  );
}
