import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { useHost } from '../../host/host-context.tsx';
import { FormFrame } from '../../ui/form-frame.tsx';
import { errorsOfPassphrase, NewPassphraseFields } from './new-passphrase-fields.tsx';

/** Another passphrase in place of the one before; what is sealed stays as it is. */
export function ChangePassphraseForm({ onDone }: { readonly onDone: () => void }) {
  const host = useHost();
  const [draft, setDraft] = useState({ current: '', passphrase: '', again: '' });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = async () => {
    const wrong = errorsOfPassphrase(draft.passphrase, draft.again);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const request = { current: draft.current, next: draft.passphrase };
    const changed = await host.call('vault:change-passphrase', request);
    if (changed.ok) onDone();
    else setErrors({ current: sentenceOf(changed.failure).sentence });
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Change" onSubmit={change}>
      <PasswordInput
        label="Passphrase now"
        value={draft.current}
        error={errors['current']}
        autoComplete="off"
        onChange={(event) => {
          const current = event.currentTarget.value;
          setDraft((now) => ({ ...now, current }));
        }}
      />
      <NewPassphraseFields
        passphrase={draft.passphrase}
        again={draft.again}
        errors={errors}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
    </FormFrame>
  );
}
