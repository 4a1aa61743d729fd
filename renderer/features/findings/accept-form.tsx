import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { nameOfFinding } from '../../../shared/findings/finding-checks.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import type { FindingLine } from '../../../shared/findings/finding-line.ts';

/** A reason as it was kept. */
export const readReasonDraft: KeptReader<string> = keptReader(z.string());

type Props = {
  readonly line: FindingLine;
  /** What was typed before and kept; null where nothing was. */
  readonly initial: string | null;
  readonly onSave: (reason: string) => Promise<void>;
};

/** Accepts a finding as it is: the reason is kept with who and when. */
export function AcceptForm({ line, initial, onSave }: Props) {
  const [reason, setReason] = useState(initial ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = () => {
    const text = reason.trim().replace(/\s*\n\s*/g, ' ');
    if (text !== '') return onSave(text);
    setErrors({ reason: 'Write why it is right as it is.' });
    return undefined;
  };
  return (
    <FormFrame draft={reason} errors={errors} submitLabel="Accept" onSubmit={save}>
      <Text size="sm">
        <Text span fw={600}>
          {nameOfFinding(line.finding.code)}.
        </Text>{' '}
        {line.sentence}
      </Text>
      <Textarea
        label="Why it is right as it is"
        description="Nothing is changed. If a date of it changes, the finding stands again."
        value={reason}
        error={errors['reason']}
        data-most={5000}
        data-autofocus
        autoFocus
        onChange={(input) => {
          setReason(input.currentTarget.value);
          setErrors({});
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </FormFrame>
  );
}
