import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';
import { FormFrame } from '../../ui/form-frame.tsx';
import {
  NewPassphraseFields,
  noPassphrase,
  openingError,
  passphraseErrors,
} from '../../ui/new-passphrase.tsx';

/** Another passphrase in place of the one before; what is sealed stays as it is. */
export function ChangePassphraseForm({ onDone }: { readonly onDone: () => void }) {
  const host = useHost();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = async () => {
    const wrongNow = openingError(current);
    const wrong = {
      ...(wrongNow === null ? {} : { current: wrongNow }),
      ...passphraseErrors(next),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const changed = await host.call('vault:change-passphrase', { current, next: next.first });
    if (changed.ok) onDone();
    else setErrors({ current: sentenceOf(changed.failure).sentence });
  };
  return (
    <FormFrame draft={{ current, next }} errors={errors} submitLabel="Change" onSubmit={change}>
      <PasswordInput
        data-autofocus
        label="Passphrase now"
        value={current}
        error={errors['current']}
        autoComplete="off"
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <NewPassphraseFields
        label="New passphrase"
        value={next}
        errors={errors}
        autoFocus={false}
        onChange={setNext}
      />
    </FormFrame>
  );
}
