import { Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { useFirstFocus } from '../../ui/return-focus.ts';
import { RecoveryCodeView } from './recovery-code-view.tsx';

type Props = {
  readonly code: string;
  readonly onSaveCode: () => void;
  readonly submitLabel: string;
  /** Said while it is being done. */
  readonly doing: string;
  /** Null where it was done; without an answer where the app ends with it. */
  readonly onConfirm: (endOfCode: string) => Promise<Failure | null>;
  /** What happens then. */
  readonly children: ReactNode;
};

/** Shows a new recovery code, and goes on once its end was typed: nothing changes before. */
export function ConfirmCodeForm({
  code,
  onSaveCode,
  submitLabel,
  doing,
  onConfirm,
  children,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field);
  const [end, setEnd] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isDoing, setIsDoing] = useState(false);
  const confirm = async () => {
    setIsDoing(true);
    const failure = await onConfirm(end);
    setIsDoing(false);
    setErrors(failure === null ? {} : { end: sentenceOf(failure).sentence });
  };
  return (
    <FormFrame draft={{ end }} errors={errors} submitLabel={submitLabel} onSubmit={confirm}>
      <Stack gap="sm">
        <RecoveryCodeView code={code} onSave={onSaveCode} />
        <TextInput
          ref={field}
          label="Last four letters of the code, from your paper"
          value={end}
          error={errors['end']}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
        {children}
        <Text size="sm" role="status">
          {isDoing && doing}
        </Text>
      </Stack>
    </FormFrame>
  );
}
