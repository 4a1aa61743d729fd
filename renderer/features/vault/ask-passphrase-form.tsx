import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { Failure } from '../../../shared/result/result.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { openingError } from '../../ui/new-passphrase.tsx';

type Props = {
  /** What will be done. */
  readonly about: string;
  readonly submitLabel: string;
  /** Null where it was done. */
  readonly onSubmit: (passphrase: string) => Promise<Failure | null>;
};

/** Asks for the passphrase once more before the keys are changed. */
export function AskPassphraseForm({ about, submitLabel, onSubmit }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = async () => {
    const wrong = openingError(passphrase);
    if (wrong !== null) {
      setErrors({ passphrase: wrong });
      return;
    }
    const failure = await onSubmit(passphrase);
    setErrors(failure === null ? {} : { passphrase: sentenceOf(failure).sentence });
  };
  return (
    <FormFrame draft={{ passphrase }} errors={errors} submitLabel={submitLabel} onSubmit={submit}>
      <Text size="sm">{about}</Text>
      <PasswordInput
        data-autofocus
        label="Passphrase"
        value={passphrase}
        error={errors['passphrase']}
        autoComplete="off"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
    </FormFrame>
  );
}
